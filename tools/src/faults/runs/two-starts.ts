import { rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { freeLoopbackPort } from '@monitor/api-platform';
import { emptyReport } from '../fault-run.js';
import type { Bounds, FaultReport, FaultRun } from '../fault-run.js';
import { launch } from '../world/product.js';
import type { Child } from '../world/child.js';
import { isReady } from '../world/server.js';
import { newDirectory } from '../world/new-directory.js';

const startPatienceMs = 300_000;

export const twoStarts: FaultRun = {
  name: 'two-starts',
  what: 'two first starts at one moment on one new directory, on one port or on two: one is ready, the other says so and ends',
  run: async (bounds) => {
    const report = emptyReport('two-starts');
    for (let count = 0; count < Math.min(bounds.faults, 4); count += 1) {
      await startTwice(bounds, report, { isOnePort: count % 2 === 0, apartMs: 150 * Math.floor(count / 2) });
    }
    return report;
  },
};

async function startTwice(
  { world }: Bounds,
  report: FaultReport,
  { isOnePort, apartMs }: { isOnePort: boolean; apartMs: number },
): Promise<void> {
  const directory = await newDirectory();
  const port = await freeLoopbackPort();
  const otherPort = isOnePort ? port : await freeLoopbackPort();
  const where = `${isOnePort ? 'one port' : 'two ports'}, ${apartMs} ms apart`;
  const breaks = (line: string) => report.broken.push(`${where}: ${line}`);
  const one = launch({ directory, settings: world.settings }, port);
  await sleep(apartMs);
  const other = launch({ directory, settings: world.settings }, otherPort);
  report.faults += 1;
  try {
    const loser = await Promise.race([endOf(one), endOf(other), sleep(startPatienceMs, null)]);
    if (loser === null) return void breaks('neither ended');
    const winner = loser === one ? other : one;
    report.measured.push(`${where}: code ${loser.exitCode}; ${loser.lastLine}`);
    if (loser.exitCode !== 1) breaks(`the loser ended with ${loser.exitCode}`);
    if (!/in use by|runs already/.test(loser.lastLine)) breaks(`the loser is not clear: ${loser.lastLine}`);
    await winner.until(() => /^ready at /m.test(winner.output), 'ready', startPatienceMs);
    if (!(await isReady(winner === one ? port : otherPort))) breaks('the winner is not ready');
  } catch (failure) {
    breaks(failure instanceof Error ? failure.message.slice(-600) : String(failure));
  } finally {
    await Promise.all([one.stop(), other.stop()]);
    await rm(dirname(directory), { recursive: true, force: true });
  }
}

const endOf = (child: Child): Promise<Child> => child.closed.then(() => child);
