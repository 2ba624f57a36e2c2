import { cp, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { migrate } from '@monitor/api-platform';
import { workspacePath } from '../../start/workspace.js';
import { documents } from '../clients/documents.js';
import type { Bounds, FaultReport, FaultRun } from '../fault-run.js';
import type { Load } from '../load/load.js';
import { withDatabase } from '../load/server-under-load.js';
import { underLoad } from '../load/under-load.js';
import { startServer } from '../world/server.js';
import { openWorld, readAddress, withAdmin } from '../world/world.js';
import { holdByReading, triedMigrationSql } from './migration-trial.query.js';

const calmMs = 20_000;
const readerMs = 60_000;
const everyMs = 50;
const sparePlaces = 20;
/** What a person takes for no wait at all: no promise is broken below it. */
const unnoticedMs = 300;

export const migrateBehindReader: FaultRun = {
  name: 'migrate-behind-reader',
  what: 'a migration of the table of returns while somebody reads it for a minute; how long requests take meanwhile',
  run: async (bounds) => {
    // Its database is newer afterwards than any version of the product.
    const world = await openWorld(bounds.writers + sparePlaces);
    try {
      return await besideServer({ ...bounds, world });
    } finally {
      await world.discard();
    }
  },
};

function besideServer(bounds: Bounds): Promise<FaultReport> {
  return withDatabase(bounds, async ({ loginUrl, ownerUrl }) => {
    const server = await startServer(bounds.world, loginUrl);
    try {
      const target = { port: () => server.port };
      return await underLoad('migrate-behind-reader', { bounds, silence: 'A_FAULT', target }, (load) =>
        compareWaits(load, bounds, ownerUrl),
      );
    } finally {
      await server.process.stop();
    }
  });
}

async function compareWaits(load: Load, bounds: Bounds, ownerUrl: string): Promise<void> {
  await load.untilWriting();
  const before = await waitsDuring(load, bounds, () => sleep(calmMs));
  load.countFault();
  const during = await waitsDuring(load, bounds, () => migrateBehind(load, bounds, ownerUrl));
  load.measure(`before: ${describe(before)}`);
  load.measure(`during: ${describe(during)}`);
  const [calm, held] = [quantile(before, 0.99), quantile(during, 0.99)];
  if (held > Math.max(2 * calm, unnoticedMs)) {
    load.breaks(
      `of a hundred requests one takes ${Math.round(held)} ms during the migration, ${Math.round(calm)} before`,
    );
  }
}

async function migrateBehind(load: Load, { world }: Bounds, ownerUrl: string): Promise<void> {
  const directory = await mkdtemp(join(tmpdir(), 'monitor-faults-migrations-'));
  try {
    await cp(workspacePath('apps/api/migrations'), directory, { recursive: true });
    await writeFile(join(directory, '9999-tried.sql'), triedMigrationSql);
    const { adminUrl } = await readAddress(world.directory);
    const began = performance.now();
    await withAdmin(adminUrl, async (reader) => {
      await holdByReading(reader);
      const migrating = migrate({ ownerUrl, directory, log: (line) => load.measure(line) });
      migrating.catch(() => undefined);
      await sleep(readerMs);
      await reader.end();
      await migrating;
    });
    load.measure(`the migration was done ${((performance.now() - began) / 1000).toFixed(1)} s after it began`);
  } finally {
    await rm(directory, { recursive: true, force: true });
  }
}

/** How long each request took that was sent meanwhile, twenty a second, whether or not those before were answered. */
async function waitsDuring(load: Load, { world }: Bounds, work: () => Promise<void>): Promise<number[]> {
  const cookie = load.places[0]?.cast.lead ?? '';
  const operation = { query: documents.READ, variables: { quarterId: world.quarterId } };
  const waits: Promise<number>[] = [];
  let isOver = false;
  const working = work().finally(() => (isOver = true));
  while (!isOver) {
    const began = performance.now();
    waits.push(load.ask(operation, cookie).then(() => performance.now() - began));
    await sleep(everyMs);
  }
  await working;
  return Promise.all(waits);
}

function quantile(waits: readonly number[], share: number): number {
  const inOrder = [...waits].sort((one, other) => one - other);
  return inOrder[Math.min(inOrder.length - 1, Math.floor(share * inOrder.length))] ?? 0;
}

function describe(waits: readonly number[]): string {
  const [half, most, longest] = [0.5, 0.99, 1].map((share) => Math.round(quantile(waits, share)));
  return `${waits.length} requests; half within ${half} ms, 99 of a hundred within ${most} ms, the longest ${longest} ms`;
}
