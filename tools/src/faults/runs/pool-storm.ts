import { quarterEnd } from '@monitor/domain';
import { setTimeout as sleep } from 'node:timers/promises';
import { inPortions, typedReturn } from '../../bench/life/typed-return.js';
import { documents } from '../clients/documents.js';
import type { Outcome } from '../oracle/classify.js';
import type { Bounds, FaultRun } from '../fault-run.js';
import { repeatedly } from '../load/faults-in-time.js';
import type { Load } from '../load/load.js';
import { serverUnderLoad } from '../load/server-under-load.js';
import { readAddress, withAdmin } from '../world/world.js';
import type { Place } from '../world/world.js';
import { judgeHealth } from './network.js';
import { holdReturns } from './pool-storm.query.js';

const heldReturns = 10;
const reads = 300;
const heldMs = 8_000;
/** Whoever is turned away is told so soon, and whoever decides is served soon: with an allowance for a busy machine. */
const longestTellMs = 2_000;
const longestDecisionMs = 5_000;

export const poolStorm: FaultRun = {
  name: 'pool-storm',
  what: 'ten returns are held, somebody saves in each, and 300 readers come at once; others go on deciding',
  run: (bounds) =>
    serverUnderLoad('pool-storm', { bounds, silence: 'A_FAULT' }, async (load) => {
      const held = bounds.world.takePlaces(heldReturns);
      await load.untilWriting();
      for (const place of held) load.log.note(await save(load, bounds, place));
      const told: number[] = [];
      const since = performance.now();
      await repeatedly(bounds, () =>
        load.strike(async (strikes) => {
          strikes();
          await storm(load, bounds, { held, told });
        }),
      );
      judgeStorm(load, told, since);
      judgeHealth(load);
    }),
};

async function save(load: Load, { world }: Bounds, { code, cast }: Place): Promise<Outcome> {
  const { quarterId } = world;
  const [answers = []] = inPortions(typedReturn(code, quarterId, quarterEnd(quarterId)));
  const input = { organisationCode: code, quarterId, answers: answers.map((one) => ({ ...one, expectedVersion: 0 })) };
  return load.ask({ query: documents.SAVE, variables: { input } }, cast.preparer);
}

/** @param told how long each reader who was turned away had waited to hear of it */
async function storm(load: Load, bounds: Bounds, { held, told }: { held: Place[]; told: number[] }): Promise<void> {
  const { quarterId, directory } = bounds.world;
  const { adminUrl } = await readAddress(directory);
  const readers = [...held, ...load.places];
  const read = async (index: number) => {
    const began = performance.now();
    const cookie = readers[index % readers.length]?.cast.approver ?? '';
    const outcome = await load.ask({ query: documents.READ, variables: { quarterId } }, cookie);
    load.log.note(outcome);
    if (outcome.kind !== 'DONE') told.push(performance.now() - began);
  };
  await withAdmin(adminUrl, (admin) =>
    holdReturns(admin, { quarterId, codes: held.map(({ code }) => code) }, async () => {
      const saving = held.map((place) => save(load, bounds, place).then((outcome) => load.log.note(outcome)));
      await Promise.all([...Array.from({ length: reads }, (_, index) => read(index)), sleep(heldMs)]);
      await Promise.all(saving);
    }),
  );
}

function judgeStorm(load: Load, told: readonly number[], since: number): void {
  const decisions = load.log.acknowledged.filter(({ kind, sentAt }) => kind !== 'SAVE' && sentAt >= since);
  const slowest = Math.max(0, ...decisions.map(({ sentAt, answeredAt }) => answeredAt - sentAt));
  const lateTell = Math.max(0, ...told);
  const turnedAway = `${told.length} readers were turned away, the last after ${(lateTell / 1000).toFixed(2)} s`;
  load.measure(`${decisions.length} decisions, the slowest ${(slowest / 1000).toFixed(2)} s; ${turnedAway}`);
  if (slowest > longestDecisionMs) load.breaks('a decision about another return waited for the storm to end');
  if (lateTell > longestTellMs) load.breaks('readers were kept waiting before they were turned away');
}
