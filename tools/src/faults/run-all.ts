import { seededRandom } from '@monitor/statistics';
import type { FaultArguments } from './arguments.js';
import { closeConnections } from './wire/send.js';
import { emptyReport } from './fault-run.js';
import type { FaultReport, FaultRun } from './fault-run.js';
import { openWorld } from './world/world.js';

/** Practices for the runs that need more of them than they have writers. */
const sparePlaces = 60;

/** Does one run after the other, all on one data directory of their own, which is removed in the end. */
export async function* runAll(
  runs: readonly FaultRun[],
  asked: Omit<FaultArguments, 'json'>,
  log: (line: string) => void,
): AsyncIterable<FaultReport> {
  const wanted = runs.filter(({ name }) => asked.runs?.includes(name) ?? true);
  log('Making a database with practices that report');
  const world = await openWorld(wanted.length * asked.writers + sparePlaces);
  try {
    for (const run of wanted) {
      log(`${run.name}: ${run.what}`);
      const random = seededRandom(asked.seed + seedOf(run.name));
      yield await run.run({ ...asked, world, random, log }).catch((failure: unknown) => cutShort(run, failure));
    }
  } finally {
    closeConnections();
    await world.discard();
  }
}

/** What could not even be started is a bad day too, and no reason not to try the others. */
function cutShort({ name }: FaultRun, failure: unknown): FaultReport {
  const told = failure instanceof Error ? failure.message : String(failure);
  return { ...emptyReport(name), broken: [`cut short: ${told}`] };
}

/** A run does the same whichever others are done before it. */
const seedOf = (name: string): number =>
  [...name].reduce((sum, letter) => (31 * sum + letter.charCodeAt(0)) % 1_000_003, 7);
