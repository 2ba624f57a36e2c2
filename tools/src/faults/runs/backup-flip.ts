import { existsSync } from 'node:fs';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { workspacePath } from '../../start/workspace.js';
import { notRun } from '../fault-run.js';
import type { Bounds, FaultReport, FaultRun } from '../fault-run.js';
import { between } from '../load/faults-in-time.js';
import type { Load } from '../load/load.js';
import { underLoad } from '../load/under-load.js';
import { readKeptRows } from '../oracle/kept-rows.query.js';
import { Product } from '../world/product.js';
import { isReady } from '../world/server.js';
import { runTool } from '../world/tool.js';
import { readAddress, withAdmin } from '../world/world.js';

const readyWithinMs = 60_000;

export const backupFlip: FaultRun = {
  name: 'backup-flip',
  what: 'a backup while clients are at work; one byte of it is flipped and it is restored; then the sound one is',
  run: async (bounds) => {
    if (!existsSync(workspacePath('tools/dist/backup/main.js')))
      return notRun('backup-flip', 'there is no npm run backup');
    const folder = await mkdtemp(join(tmpdir(), 'monitor-faults-backup-'));
    const product = await Product.start(bounds.world);
    try {
      const target = { port: () => product.port, attend: () => product.startAgainIfEnded() };
      let codes: string[] = [];
      const report = await underLoad('backup-flip', { bounds, silence: 'A_FAULT', target }, async (load) => {
        codes = load.places.map(({ code }) => code);
        await load.untilWriting();
        await tryDamaged(load, bounds, folder);
      });
      await trySound(bounds, { product, folder, codes }, report);
      return report;
    } finally {
      await product.stop();
      await rm(folder, { recursive: true });
    }
  },
};

/** A damaged file is refused, by name of what is damaged, and nobody at work notices. */
async function tryDamaged(load: Load, bounds: Bounds, folder: string): Promise<void> {
  const file = join(folder, 'sound');
  const backup = await runTool(bounds.world, ['backup', file]);
  load.measure(`backup: ${backup.seconds.toFixed(1)} s; ${backup.lastLine}`);
  if (backup.code !== 0) return load.breaks(`no backup was made: ${backup.lastLine}`);
  const bytes = await readFile(file);
  for (let count = 0; count < bounds.faults; count += 1) {
    const place = between(bounds, 0, bytes.length - 1);
    const flipped = Buffer.from(bytes);
    flipped[place] = (bytes[place] ?? 0) ^ (1 << between(bounds, 0, 7));
    const damaged = join(folder, `flipped-${place}`);
    await writeFile(damaged, flipped, { mode: 0o600 });
    load.countFault();
    const restore = await runTool(bounds.world, ['restore', damaged, '--yes']);
    load.measure(`byte ${place} of ${bytes.length} flipped: ${restore.lastLine}`);
    if (restore.code === 0) load.breaks(`a backup with byte ${place} flipped was restored`);
  }
}

/** The sound one brings back every row, and the product comes back by itself. */
async function trySound(
  bounds: Bounds,
  { product, folder, codes }: { product: Product; folder: string; codes: readonly string[] },
  report: FaultReport,
): Promise<void> {
  const kept = async () => {
    const { adminUrl } = await readAddress(bounds.world.directory);
    return withAdmin(adminUrl, (admin) => readKeptRows(admin, bounds.world.quarterId, codes));
  };
  const before = inOrder(await kept());
  const file = join(folder, 'at-rest');
  const backup = await runTool(bounds.world, ['backup', file]);
  const restore = backup.code === 0 ? await runTool(bounds.world, ['restore', file, '--yes']) : backup;
  report.measured.push(`restore: ${restore.seconds.toFixed(1)} s; ${restore.lastLine}`);
  if (restore.code !== 0) return void report.broken.push(`a sound backup was not restored: ${restore.lastLine}`);
  if (inOrder(await kept()) !== before) report.broken.push('what was restored differs from what was backed up');
  const began = performance.now();
  while (!(await isReady(product.port))) {
    if (performance.now() - began > readyWithinMs) return void report.broken.push('not ready after a restore');
    await product.startAgainIfEnded();
  }
  for (const line of product.endings) report.broken.push(`had to be started again by hand: ${line}`);
  report.measured.push(`ready ${((performance.now() - began) / 1000).toFixed(2)} s after the restore`);
}

const inOrder = (kept: object): string =>
  JSON.stringify(Object.values(kept).map((rows: object[]) => rows.map((row) => JSON.stringify(row)).sort()));
