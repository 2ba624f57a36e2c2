import { readdir, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freeLoopbackPort } from '@monitor/api-platform';
import { emptyReport } from '../fault-run.js';
import type { Bounds, FaultReport, FaultRun } from '../fault-run.js';
import { between } from '../load/faults-in-time.js';
import { newDirectory } from '../world/new-directory.js';
import { launch, Product } from '../world/product.js';
import type { Child } from '../world/child.js';
import { isRunning, postmasterOf, serverBelow, trySignal } from '../world/processes.js';

interface Stage {
  name: string;
  isReached(output: string, directory: string): boolean;
}

const says = (words: string): Stage => ({ name: words, isReached: (output) => output.includes(words) });
/** PostgreSQL runs, and nothing is said until the schema stands. */
const migrating: Stage = { name: 'migrating', isReached: (_output, directory) => postmasterOf(directory) !== null };

/** A start as it goes on, in order. */
const stages: readonly Stage[] = [
  says('Starting PostgreSQL'),
  says('Making a new database cluster'),
  migrating,
  says('Making demonstration data'),
  says('Starting the server'),
  says('ready at '),
];
const signals = ['SIGTERM', 'SIGKILL', 'SIGINT'] as const;
const stagePatienceMs = 300_000;
const endPatienceMs = 60_000;

export const cutStarts: FaultRun = {
  name: 'cut-starts',
  what: 'a first start is ended in each of its stages, in order (SIGTERM, SIGINT) or at once (SIGKILL); the next one completes',
  run: async (bounds) => {
    const report = emptyReport('cut-starts');
    const cuts = stages.flatMap((stage) => signals.map((signal) => ({ stage, signal })));
    for (let count = 0; count < Math.min(bounds.faults, cuts.length); count += 1) {
      // A few of them, spread over all.
      const cut = cuts[Math.floor((count * cuts.length) / Math.min(bounds.faults, cuts.length))];
      if (cut !== undefined) await cutOnce(bounds, report, cut);
    }
    return report;
  },
};

interface Cut {
  stage: Stage;
  signal: (typeof signals)[number];
}

async function cutOnce(bounds: Bounds, report: FaultReport, { stage, signal }: Cut): Promise<void> {
  const directory = await newDirectory();
  const settings = { ...bounds.world.settings, DEMO: stage.name.includes('demonstration') ? '1' : '0' };
  const where = `${signal} at "${stage.name}"`;
  const breaks = (line: string) => report.broken.push(`${where}: ${line}`);
  try {
    const first = launch({ directory, settings }, await freeLoopbackPort());
    await first.until(() => stage.isReached(first.output, directory), `at "${stage.name}"`, stagePatienceMs);
    await sleep(between(bounds, 0, 400));
    const server = await serverBelow(first.pid);
    trySignal(first.pid, signal);
    report.faults += 1;
    await Promise.race([first.closed, sleep(endPatienceMs)]);
    if (!first.hasEnded) breaks('did not end within a minute');
    judgeEnd(first, signal, { directory, server, breaks });
    const began = performance.now();
    const product = await Product.start({ directory, settings: { ...settings, DEMO: '0' } });
    report.secondsToReady.push((performance.now() - began) / 1000);
    await product.stop();
    const left = (await readdir(join(directory, 'database'))).filter((name) =>
      /\.new|initial-password|partial/.test(name),
    );
    if (left.length > 0) breaks(`left ${left.join(', ')}`);
    if (postmasterOf(directory) !== null) breaks('PostgreSQL runs on after the product was stopped');
    report.measured.push(`${where}: ended with ${first.exitCode ?? signal}; the next start was whole`);
  } catch (failure) {
    breaks(failure instanceof Error ? failure.message.slice(-600) : String(failure));
  } finally {
    trySignal(postmasterOf(directory), 'SIGQUIT');
    await sleep(500);
    await rm(dirname(directory), { recursive: true, force: true });
  }
}

interface Aftermath {
  directory: string;
  server: number | null;
  breaks: (line: string) => void;
}

/** Who was asked to end leaves nothing running, and ends with 0 without a complaint. */
function judgeEnd(first: Child, signal: Cut['signal'], { directory, server, breaks }: Aftermath): void {
  if (/\n\s+at |not foreseen/.test(first.output)) breaks(`a start complained: ${first.lastLine}`);
  if (signal === 'SIGKILL') return;
  if (first.exitCode !== 0) breaks(`ended with code ${first.exitCode}: ${first.lastLine}`);
  if (postmasterOf(directory) !== null) breaks('PostgreSQL was left behind');
  if (server !== null && isRunning(server)) breaks('the server was left behind');
}
