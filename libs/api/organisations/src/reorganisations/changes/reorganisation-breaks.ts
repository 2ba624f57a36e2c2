import { recordBreaks, withdrawBreaks } from '@monitor/api-comparability';
import type { Recorder } from '@monitor/api-comparability';
import { shortAreaName } from '@monitor/api-reference';
import { breaksOfSuccessions } from '@monitor/domain';
import type { ReorganisationContent, Succession } from '@monitor/domain';
import type { EntityManager } from 'typeorm';

interface Breaks {
  id: string;
  links: readonly Succession[];
  recorder: Recorder;
}

/** Enters the breaks that a reorganisation of boards makes in the ledger, each with the reorganisation in its id. */
export async function recordReorganisationBreaks(
  manager: EntityManager,
  { id, links, recorder }: Breaks,
  nameOf: (code: string) => string,
): Promise<void> {
  const breaks = breaksOfSuccessions(links, (code) => shortAreaName(nameOf(code)));
  if (breaks.length === 0) return;
  await recordBreaks(
    manager,
    breaks.map((entry) => ({ ...entry, id: `${entry.id}-${id}` })),
    recorder,
  );
}

/** Withdraws the breaks that a reorganisation made, as they stand by now. */
export async function withdrawReorganisationBreaks(
  manager: EntityManager,
  { id, recorder }: Pick<Breaks, 'id' | 'recorder'>,
): Promise<void> {
  await withdrawBreaks(manager, (breakId) => breakId.endsWith(`-${id}`), recorder);
}

/** Why a break was entered or withdrawn: the reorganisation by its title. */
export function breakReason({ title }: Pick<ReorganisationContent, 'title'>, isRevoked: boolean): string {
  return isRevoked ? `The reorganisation “${title}” was revoked` : `The reorganisation “${title}” was approved`;
}
