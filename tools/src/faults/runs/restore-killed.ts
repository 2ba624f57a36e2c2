import { existsSync } from 'node:fs';
import { chmod, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { workspacePath } from '../../start/workspace.js';
import { emptyReport, notRun } from '../fault-run.js';
import type { Bounds, FaultReport, FaultRun } from '../fault-run.js';
import { between } from '../load/faults-in-time.js';
import { Product } from '../world/product.js';
import { isReady } from '../world/server.js';
import { runTool, startTool } from '../world/tool.js';
import { readAddress, withAdmin } from '../world/world.js';
import { addMark, readMarks } from './marks.query.js';

/** What is restored while it is killed, and where. */
interface Trial {
  bounds: Bounds;
  report: FaultReport;
  file: string;
  /** Data directory that is restored into. */
  directory: string;
}

const readyWithinMs = 60_000;
const inBackup = 'in the backup';
const since = 'written since';
/** What a restore says on its way; between the last two lies the swap. */
const stages = ['The file is as it was written', 'Every table is loaded', 'Every table is equal'];

export const restoreKilled: FaultRun = {
  name: 'restore-killed',
  what: 'SIGKILL to a restore, now in one of its stages and now at any moment; then a whole one, and one on a new machine',
  run: async (bounds) => {
    if (!existsSync(workspacePath('tools/dist/restore/main.js')))
      return notRun('restore-killed', 'there is no npm run restore');
    const folder = await mkdtemp(join(tmpdir(), 'monitor-faults-restore-'));
    await chmod(folder, 0o711);
    const trial = { bounds, report: emptyReport('restore-killed'), file: join(folder, 'backup') };
    try {
      await besideProduct({ ...trial, directory: bounds.world.directory });
      await onNewMachine({ ...trial, directory: join(folder, 'new') });
      return trial.report;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  },
};

/** While the product runs: after each kill it serves what was there, or the backup, whole; and the next restore works. */
async function besideProduct(trial: Trial): Promise<void> {
  const { bounds, report, directory, file } = trial;
  const product = await Product.start(bounds.world);
  try {
    await leaveMark(directory, inBackup);
    const backup = await runTool(bounds.world, ['backup', file]);
    if (backup.code !== 0) return void report.broken.push(`no backup was made: ${backup.lastLine}`);
    await leaveMark(directory, since);
    const longestMs = await restoreWhole(trial);
    if ((await marksOf(directory)).includes(since)) report.broken.push('a restore changed nothing');
    for (let count = 0; count < bounds.faults; count += 1) {
      if (!(await marksOf(directory)).includes(since)) await leaveMark(directory, since);
      await killRestore(trial, count, longestMs);
      await judge(trial, product);
    }
    await restoreWhole(trial);
    await judge(trial, product);
    for (const line of product.endings) report.broken.push(`had to be started again by hand: ${line}`);
  } finally {
    await product.stop();
  }
}

/** Into a directory that is not there yet, killed once on its way; then whole, and started. */
async function onNewMachine(trial: Trial): Promise<void> {
  const { bounds, report, directory } = trial;
  for (const afterMs of [2_500, 6_000]) {
    const child = startTool({ ...bounds.world, directory }, ['restore', trial.file, '--yes']);
    await sleep(afterMs);
    process.kill(child.pid, 'SIGKILL');
    report.faults += 1;
  }
  await restoreWhole(trial);
  const product = await Product.start({ ...bounds.world, directory });
  const marks = await marksOf(directory).finally(() => product.stop());
  if (marks.join() !== inBackup) report.broken.push(`the new machine shows ${marks.join(', ') || 'nothing'}`);
}

async function restoreWhole({ bounds, report, file, directory }: Trial): Promise<number> {
  const { code, seconds, output, lastLine } = await runTool({ ...bounds.world, directory }, ['restore', file, '--yes']);
  report.measured.push(`restore: ${seconds.toFixed(1)} s, exit code ${code}`);
  const told = output.split('\n').find((line) => line.includes('was cut off'));
  if (told !== undefined) report.messages.push(told);
  if (code !== 0) report.broken.push(`a whole restore failed: ${lastLine}`);
  return seconds * 1000;
}

async function killRestore({ bounds, report, file }: Trial, count: number, longestMs: number): Promise<void> {
  const child = startTool(bounds.world, ['restore', file, '--yes']);
  const stage = stages[count % (stages.length + 1)];
  const moment = between(bounds, 0, longestMs);
  if (stage === undefined) await Promise.race([sleep(moment), child.closed]);
  else {
    await child.until(() => child.output.includes(stage), `at "${stage}"`, longestMs + readyWithinMs);
    await sleep(between(bounds, 0, 600));
  }
  if (!child.hasEnded) process.kill(child.pid, 'SIGKILL');
  await child.closed;
  report.faults += 1;
}

/** What is there now is one of the two, and both the product and `--list` say so. */
async function judge({ bounds, report, directory }: Trial, product: Product): Promise<void> {
  const began = performance.now();
  const marks = (await marksOf(directory)).join();
  if (marks !== inBackup && marks !== `${inBackup},${since}`) report.broken.push(`after a kill there is ${marks}`);
  while (!(await isReady(product.port))) {
    if (performance.now() - began > readyWithinMs) return void report.broken.push('not ready after a kill');
    await sleep(50);
  }
  report.secondsToReady.push((performance.now() - began) / 1000);
  const list = await runTool(bounds.world, ['restore', '--list']);
  if (list.code !== 0) report.broken.push(`--list failed: ${list.lastLine}`);
  report.measured.push(`${marks === inBackup ? 'the backup' : 'what was there'}; ${list.lastLine}`);
}

async function leaveMark(directory: string, mark: string): Promise<void> {
  await withAdmin((await readAddress(directory)).adminUrl, (admin) => addMark(admin, mark));
}

/** Asked again while the databases have their names exchanged. */
async function marksOf(directory: string, triesLeft = 40): Promise<string[]> {
  try {
    return await withAdmin((await readAddress(directory)).adminUrl, readMarks);
  } catch (failure) {
    if (triesLeft === 0) throw failure;
    await sleep(250);
    return marksOf(directory, triesLeft - 1);
  }
}
