import { WindowsService } from '@monitor/api-editions';
import type { TenantTx } from '@monitor/api-platform';
import { daysAfter, returnWindow } from '@monitor/domain';
import type { Actor, NextWindowStep, QuarterId } from '@monitor/domain';
import { instantWithin } from '../plan/instant-within.js';
import { organisationStories } from '../stories.js';
import type { Extras } from './cast.js';

/** The extension that is told of: whose, of which quarter, allowed by whom. */
interface Telling {
  organisationCode: string;
  quarterId: QuarterId;
  extras: Extras;
  now: Date;
}

function administrator(personId: string, displayName: string): Actor {
  return { personId, role: 'ADMINISTRATOR', displayName, organisationCodes: [], regionCodes: [] };
}

/**
 * Gives one organisation more days than the others, each step by the administrator and the service that take it in
 * earnest. Goes on from where an interrupted load stopped.
 */
export async function allowMoreDays(
  tx: TenantTx,
  { organisationCode, quarterId, extras, now }: Telling,
): Promise<void> {
  const window = returnWindow(quarterId);
  const { days, reason } = organisationStories.extended;
  const drafter = administrator(extras.ADMINISTRATOR, 'Administrator (invented)');
  const approver = administrator(extras.SECOND_ADMINISTRATOR, 'Second administrator (invented)');
  const at = (share: number) => new WindowsService(tx.at(instantWithin(window, now, share)));
  const known = await at(0.8).changes(drafter, quarterId);
  const begun = known.find((change) => change.organisationCode === organisationCode);
  const id = begun?.id ?? (await draft());
  const change = await at(0.8).change(drafter, id);
  if (change?.state === 'DRAFT') await take(0.82, drafter, { step: 'PROPOSE', expectedVersion: change.revision });
  const proposed = await at(0.82).change(approver, id);
  if (proposed?.state === 'PROPOSED')
    await take(0.9, approver, { step: 'APPROVE', expectedVersion: proposed.revision });

  async function draft(): Promise<string> {
    const closesOn = daysAfter(window.closesOn, days);
    const typed = { kind: 'EXTENSION', organisationCode, quarterId, closesOn, reason } as const;
    const drafted = await at(0.8).draft(drafter, { opensOn: null, dueOn: null, ...typed });
    if (drafted.change === null) throw new Error(`The extension was refused: ${drafted.problems[0]?.message ?? ''}`);
    return drafted.change.id;
  }

  async function take(share: number, actor: Actor, next: { step: NextWindowStep; expectedVersion: number }) {
    const { problems } = await at(share).take(actor, { id, ...next });
    if (problems[0]) throw new Error(`The extension was refused: ${problems[0].message}`);
  }
}
