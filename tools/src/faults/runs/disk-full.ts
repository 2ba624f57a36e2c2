import { execFile } from 'node:child_process';
import { appendFile, mkdtemp, rm, statfs } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { promisify } from 'node:util';
import { notRun } from '../fault-run.js';
import type { Bounds, FaultReport, FaultRun } from '../fault-run.js';
import { send } from '../wire/send.js';
import { documents } from '../clients/documents.js';
import { repeatedly } from '../load/faults-in-time.js';
import type { Load } from '../load/load.js';
import { productUnderLoad } from '../load/product-under-load.js';
import { putAwayLater } from '../world/clean-up.js';
import type { Product } from '../world/product.js';
import { openWorld } from '../world/world.js';

const run = promisify(execFile);
/** Room for the database, its write-ahead log at its longest (1 GB), and the files of its growth. */
const diskSize = '2g';
const mebibyte = 1024 * 1024;
/** What is left free, by turns: less than the service wants for writing (5 %), and less than one file needs. */
const leftFreeBytes = [80 * mebibyte, 180 * 1024] as const;
const fullForMs = 6_000;
const sparePlaces = 20;

export const diskFull: FaultRun = {
  name: 'disk-full',
  what: 'the disk of the data directory fills up for some seconds (a small file system in memory; needs root on Linux)',
  run: async (bounds) => {
    if (process.platform !== 'linux' || process.getuid?.() !== 0) return notRun('disk-full', 'needs root on Linux');
    const place = await mkdtemp(join(tmpdir(), 'monitor-faults-disk-'));
    try {
      await run('mount', ['-t', 'tmpfs', '-o', `size=${diskSize},mode=0711`, 'tmpfs', place]);
    } catch {
      await rm(place, { recursive: true });
      return notRun('disk-full', 'no file system may be mounted here');
    }
    const unmount = putAwayLater(async () => {
      await run('umount', ['-l', place]);
      await rm(place, { recursive: true });
    });
    try {
      return await onSmallDisk(bounds, place);
    } finally {
      await unmount();
    }
  },
};

async function onSmallDisk(bounds: Bounds, disk: string): Promise<FaultReport> {
  const world = await openWorld(bounds.writers + sparePlaces, disk);
  try {
    return await productUnderLoad('disk-full', { bounds: { ...bounds, world }, silence: 'A_FAULT' }, (load, product) =>
      repeatedly(bounds, () => {
        const left = leftFreeBytes[load.faults % leftFreeBytes.length] ?? 0;
        return load.strike(() => fillDisk(load, product, { disk, left, quarterId: world.quarterId }));
      }),
    );
  } finally {
    await world.discard();
  }
}

/** Fills a disk until so much is left of it. The database writes meanwhile, and may take the last of it first. */
async function fillUp(ballast: string, { disk, left }: { disk: string; left: number }): Promise<void> {
  const free = async () => {
    const { bavail, bsize } = await statfs(disk);
    return bavail * bsize;
  };
  for (let room = await free(); room > left; room = await free()) {
    const part = Buffer.alloc(Math.min(room - left, 64 * mebibyte));
    try {
      await appendFile(ballast, part);
    } catch (failure) {
      if (failure instanceof Error && 'code' in failure && failure.code === 'ENOSPC') return;
      throw failure;
    }
  }
}

/** While the disk is full, reads go on and `/health/live` answers; what is written is refused in words. */
async function fillDisk(
  load: Load,
  product: Product,
  { disk, left, quarterId }: { disk: string; left: number; quarterId: string },
): Promise<void> {
  const ballast = join(disk, 'ballast');
  await fillUp(ballast, { disk, left });
  const full = performance.now();
  try {
    await sleep(fullForMs);
    const outcome = await load.ask(
      { query: documents.READ, variables: { quarterId } },
      load.places[0]?.cast.lead ?? '',
    );
    if (outcome.kind === 'UNTRUTHFUL' || outcome.kind === 'UNANSWERED')
      load.breaks(`a read on a full disk: ${outcome.why}`);
    const { text } = await send({ port: product.port, path: '/health/ready', patienceMs: 3_000 });
    const room = `${(left / mebibyte).toFixed(1)} MB left`;
    load.measure(`/health/ready with ${room}: ${text.slice(0, 300)}`);
  } catch {
    load.breaks('/health/ready did not answer on a full disk');
  } finally {
    await rm(ballast);
  }
  const silent = load.prober.live.filter(({ at, isWell }) => at >= full && !isWell);
  if (silent.length > 0) load.breaks(`/health/live on a full disk: ${silent.length} times ${silent[0]?.answer ?? ''}`);
}
