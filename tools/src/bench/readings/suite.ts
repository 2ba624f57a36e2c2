import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource, readServerSettings, TenantTx } from '@monitor/api-platform';
import { CompareConsistencyService, EquityOverTimeService } from '@monitor/api-comparisons';
import { QuartersService } from '@monitor/api-reference';
import type { Actor, Boundaries } from '@monitor/domain';
import { openDatabase } from '../../start/open-database.js';
import { workspacePath } from '../../start/workspace.js';
import type { Measured } from '../benchmark.js';
import { fillNation, lastQuarterId, mergeBoards, quarters } from './national-data.js';

const reader: Actor = {
  personId: '00000000-0000-0000-0000-000000000001',
  displayName: 'National analyst',
  role: 'NATIONAL_ANALYST',
  organisationCodes: [],
  regionCodes: ['*'],
};
const runs = 7;
/** What one comparison may take, in either reading, at national scale. */
const pageSeconds = 0.3;

/** Wall time of both readings of both comparisons, and of a merger of boards, with 20,000 organisations. */
export async function* measureAll(): AsyncIterable<Measured> {
  const directory = await mkdtemp(join(tmpdir(), 'monitor-bench-'));
  const database = await openDatabase({ settings: readServerSettings({ DATA_DIR: directory }, workspacePath('.')) });
  const dataSource = await createDataSource({ url: database.url, entities: [], poolSize: 2 }).initialize();
  try {
    const tx = new TenantTx(dataSource);
    await fillNation(tx);
    await dataSource.query('SELECT 1');
    for (const boundaries of ['AS_WAS', 'AS_NOW'] as const) yield* comparisons(tx, boundaries);
    yield await once('A merger of two boards, 400 practices, 12 quarters of returns moved', 10, () =>
      mergeBoards(tx, '2026-11-01'),
    );
  } finally {
    await dataSource.destroy();
    await database.close();
    await rm(directory, { recursive: true, force: true });
  }
}

async function* comparisons(tx: TenantTx, boundaries: Boundaries): AsyncIterable<Measured> {
  const reading = boundaries === 'AS_WAS' ? 'as was' : 'as now';
  const calendar = new QuartersService(tx);
  const consistency = new CompareConsistencyService(tx, calendar);
  const equity = new EquityOverTimeService(tx, calendar);
  yield await best(`Practice of every board, one quarter, 20,000 organisations, ${reading}`, () =>
    consistency.compare(reader, { quarterId: lastQuarterId, level: 'ICB', boundaries }),
  );
  yield await best(`Equity of every board over 12 quarters, 20,000 organisations, ${reading}`, () =>
    equity.follow(reader, {
      metricId: 'M01',
      stratifier: 'DEPRIVATION',
      level: 'ICB',
      lastQuarterId,
      quarters,
      boundaries,
    }),
  );
}

async function best(title: string, work: () => Promise<unknown>): Promise<Measured> {
  let seconds = Infinity;
  for (let run = 0; run < runs; run += 1) seconds = Math.min(seconds, (await once(title, pageSeconds, work)).seconds);
  return { title, seconds, limitSeconds: pageSeconds, withinLimit: seconds <= pageSeconds };
}

async function once(title: string, limitSeconds: number, work: () => Promise<unknown>): Promise<Measured> {
  const started = performance.now();
  await work();
  const seconds = (performance.now() - started) / 1000;
  return { title, seconds, limitSeconds, withinLimit: seconds <= limitSeconds };
}
