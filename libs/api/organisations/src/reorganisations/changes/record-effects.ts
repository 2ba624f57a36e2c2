import { undoPeriods } from '@monitor/domain';
import type { KnownBodies, OrganisationPeriod, ReorganisationEffects } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { recordPeriods } from '../../periods/record-periods.query.js';
import { recordSuccessions } from '../../periods/record-successions.query.js';
import { readInvented } from '../storage/reorganisation-context.query.js';
import { readPeriodsOf, supersedeLinks } from '../storage/reorganised-codes.query.js';
import type { WrittenByReorganisation } from '../storage/written-by-reorganisation.js';

interface Facts {
  /** The reorganisation that says so. */
  id: string;
  codes: readonly string[];
  periods: readonly OrganisationPeriod[];
  invented: ReadonlySet<string>;
}

/** Makes the periods all that is known of the codes; what is invented for the demonstration is recorded apart. */
async function recordFacts(manager: EntityManager, { id, codes, periods, invented }: Facts): Promise<void> {
  for (const isInvented of [true, false]) {
    const own = codes.filter((code) => invented.has(code) === isInvented);
    const chosen = periods.filter(({ code }) => invented.has(code) === isInvented);
    await recordPeriods(manager, { codes: own, periods: chosen, isInvented, importId: null, reorganisationId: id });
  }
}

/** Writes what a reorganisation says, and answers it with what was known before. */
export async function recordEffects(
  manager: EntityManager,
  { id, effects, known }: { id: string; effects: ReorganisationEffects; known: KnownBodies },
): Promise<WrittenByReorganisation> {
  const { codes, periods, successions } = effects;
  const invented = await readInvented(manager, [...codes, ...successions.map((link) => link.predecessorCode)]);
  // A body that begins is invented as those are that it takes over from.
  for (const { predecessorCode, successorCode } of successions) {
    if (invented.has(predecessorCode) && known.periodsOf(successorCode).length === 0) invented.add(successorCode);
  }
  await recordFacts(manager, { id, codes, periods, invented });
  await recordSuccessions(manager, successions, id);
  return { before: codes.flatMap((code) => [...known.periodsOf(code)]), written: periods };
}

/** Takes back what a reorganisation wrote; what has been learnt of the same organisations since is kept. */
export async function takeBackEffects(
  manager: EntityManager,
  id: string,
  { before, written }: WrittenByReorganisation,
): Promise<void> {
  const codes = [...new Set([...before, ...written].map(({ code }) => code))];
  const now = await readPeriodsOf(manager, codes);
  const own = (periods: readonly OrganisationPeriod[], code: string) =>
    periods.filter((period) => period.code === code);
  const periods = codes.flatMap((code) =>
    undoPeriods({ before: own(before, code), written: own(written, code), now: own(now, code) }),
  );
  await recordFacts(manager, { id, codes, periods, invented: await readInvented(manager, codes) });
  await supersedeLinks(manager, id);
}
