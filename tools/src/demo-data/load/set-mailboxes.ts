import type { TenantTx } from '@monitor/api-platform';
import type { MailboxRole } from '@monitor/domain';
import { inventedOrganisations } from '../organisations/invented-organisations.js';
import { personaRegionCode } from '../stories.js';
import { keepMailboxes } from './set-mailboxes.query.js';

interface InventedMailbox {
  code: string;
  role: MailboxRole;
  regionCode: string;
}

/** One of an invented organisation in six keeps none, and its letters reach nobody: the page of mailboxes says so. */
function inventedMailboxes(): InventedMailbox[] {
  const keepers = inventedOrganisations().filter((_, index) => index % 6 !== 5);
  const roles = ['PREPARER', 'APPROVER'] as const;
  return [
    ...keepers.flatMap(({ code, regionCode }) => roles.map((role) => ({ code, role, regionCode }))),
    { code: personaRegionCode, role: 'REGIONAL_LEAD', regionCode: personaRegionCode },
  ];
}

/** No mail reaches a name that ends in “.example” (RFC 2606). */
function addressOf({ code, role }: InventedMailbox): string {
  return `${role.toLowerCase().replace('_', '.')}@${code.toLowerCase()}.example`;
}

/** Mailboxes of invented organisations, confirmed, so that letters are written to them; nothing of a real one. */
export async function setMailboxes(tx: TenantTx, at: Date): Promise<void> {
  const mailboxes = inventedMailboxes().map((mailbox) => ({ ...mailbox, address: addressOf(mailbox) }));
  await tx.run({ system: 'demonstration-data' }, (manager) =>
    keepMailboxes(manager, mailboxes, { by: 'Approver (invented)', at }),
  );
}
