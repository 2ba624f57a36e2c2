import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { Bounds, FaultReport, FaultRun } from '../fault-run.js';
import { send } from '../wire/send.js';
import { documents } from '../clients/documents.js';
import { repeatedly } from '../load/faults-in-time.js';
import type { Load } from '../load/load.js';
import { productUnderLoad } from '../load/product-under-load.js';
import type { Product } from '../world/product.js';
import { fillUp, onSmallDisk } from '../world/small-disk.js';
import { openWorld } from '../world/world.js';

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
  run: (bounds) => onSmallDisk('disk-full', diskSize, (disk) => withWorldOn(bounds, disk)),
};

async function withWorldOn(bounds: Bounds, disk: string): Promise<FaultReport> {
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

/** While the disk is full, reads go on and `/health/live` answers; what is written is refused in words. */
async function fillDisk(
  load: Load,
  product: Product,
  { disk, left, quarterId }: { disk: string; left: number; quarterId: string },
): Promise<void> {
  const ballast = join(disk, 'ballast');
  await fillUp(disk, ballast, left);
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
