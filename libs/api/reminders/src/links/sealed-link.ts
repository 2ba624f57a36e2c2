import { createHmac, timingSafeEqual } from 'node:crypto';
import { mailboxRoles } from '@monitor/domain';
import type { MailboxRole } from '@monitor/domain';
import type { LetterParts } from '../letters-settings.js';

/** What a link of a letter does, for whoever reads the mailbox, without signing in. */
export const linkPurposes = ['confirm', 'stop', 'resume'] as const;
export type LinkPurpose = (typeof linkPurposes)[number];

/** A mailbox at one of its addresses. */
export interface LinkedMailbox {
  organisationCode: string;
  role: MailboxRole;
  version: number;
}

/** Confirming opens the way to everything else, so a link that stops letters must not do it. Stopping can be undone. */
function sealOf(purpose: LinkPurpose, mailbox: string, secret: string): string {
  const key = createHmac('sha256', secret).update('links of letters').digest();
  const opens = purpose === 'confirm' ? 'confirm' : 'stop or resume';
  return createHmac('sha256', key).update(`${opens} ${mailbox}`).digest('base64url');
}

/** The address of a link, sealed so that nobody can make one up for another mailbox. */
export function sealedLink(
  purpose: LinkPurpose,
  { organisationCode, role, version }: LinkedMailbox,
  { publicUrl, secret }: Pick<LetterParts, 'publicUrl' | 'secret'>,
): string {
  const mailbox = `${organisationCode}.${role}.${String(version)}`;
  const link = new URL(`/letters/${purpose}`, publicUrl);
  link.searchParams.set('mailbox', mailbox);
  link.searchParams.set('seal', sealOf(purpose, mailbox, secret));
  return link.href;
}

/** The mailbox of a link that was followed; null where the seal is not ours. */
export function openLink(
  purpose: LinkPurpose,
  { mailbox, seal }: { mailbox: unknown; seal: unknown },
  secret: string,
): LinkedMailbox | null {
  if (typeof mailbox !== 'string' || typeof seal !== 'string') return null;
  const expected = Buffer.from(sealOf(purpose, mailbox, secret));
  const given = Buffer.from(seal);
  if (expected.length !== given.length || !timingSafeEqual(expected, given)) return null;
  const [organisationCode = '', roleText, version] = mailbox.split('.');
  const role = mailboxRoles.find((each) => each === roleText);
  return role === undefined ? null : { organisationCode, role, version: Number(version) };
}
