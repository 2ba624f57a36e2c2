import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource, readServerSettings, TenantTx } from '@monitor/api-platform';
import { recomputeQuarter } from '@monitor/api-returns';
import { londonDay, openQuarter, quartersUpTo } from '@monitor/domain';
import { freePort, signInAs } from '@monitor/testing';
import { Client } from 'pg';
import { startApi } from '../../start/api-process.js';
import { openDatabase } from '../../start/open-database.js';
import { workspacePath } from '../../start/workspace.js';
import type { Measured, SuiteOptions } from '../benchmark.js';
import { inventNeed } from '../../demo-data/load/invent-need.js';
import { besidePg, overHttpAlone } from './beside-pg.js';
import { fillNation, isFilled, lastQuarterId, mergeBoards, national } from './national-data.js';
import { addNationalDrafts } from './national-drafts.js';
import { publishNation } from './national-publication.js';
import { nationalReadings } from './national-readings.js';
import { nationalSaves } from './national-saves.js';
import { nationalViews } from './national-views.js';
import { addReaders, entities } from './readers.js';
import type { Reader, Readers } from './readers.js';

/** Every reading of a page beside the same statements by `pg`, the check of the figures, and a merger of boards. */
export async function* measureAll({ keepIn, log }: SuiteOptions): AsyncIterable<Measured> {
  const directory = keepIn ?? (await mkdtemp(join(tmpdir(), 'monitor-bench-')));
  await mkdir(directory, { recursive: true });
  const database = await openDatabase({
    settings: readServerSettings({ DATA_DIR: directory }, workspacePath('.')),
    log,
  });
  const dataSource = await createDataSource({ url: database.url, entities, poolSize: 2 }).initialize();
  try {
    const tx = new TenantTx(dataSource);
    if (!(await isFilled(tx))) {
      await fillNation(tx, national, log);
      log('Filling a nation: its publication');
      await publishNation(
        tx,
        lastQuarterId,
        quartersUpTo(lastQuarterId, national.quarters).slice(0, -national.quartersOfReturns),
      );
    }
    await inventNeed(tx);
    const openQuarterId = openQuarter(londonDay(new Date()));
    await addNationalDrafts(tx, openQuarterId, { practices: national.practices, log });
    const readers = await asOperator(database.ownerUrl, addReaders);
    yield* pages({ tx, url: database.url, directory, readers, openQuarterId });
    yield await once(`Adding up the figures of ${national.quartersOfReturns} quarters of returns again`, 60, () =>
      checkLastQuarters(tx),
    );
    // Changes what is kept: another run begins with a nation of its own.
    if (keepIn === null) {
      const title = 'A merger of two boards, 400 practices, their returns moved';
      yield await once(title, 20, () => mergeBoards(tx, '2026-11-01'));
    }
  } finally {
    await dataSource.destroy();
    await database.close();
    if (keepIn === null) await rm(directory, { recursive: true, force: true });
  }
}

interface Bench {
  tx: TenantTx;
  url: string;
  directory: string;
  readers: Readers;
  /** Of which every practice has a draft. */
  openQuarterId: string;
}

/** Does what only an operator's connection may: grant roles. */
async function asOperator<T>(ownerUrl: string, work: (tx: TenantTx) => Promise<T>): Promise<T> {
  const owner = await createDataSource({ url: ownerUrl, entities, poolSize: 1 }).initialize();
  try {
    return await work(new TenantTx(owner));
  } finally {
    await owner.destroy();
  }
}

async function* pages({ tx, url, directory, readers, openQuarterId }: Bench): AsyncIterable<Measured> {
  const port = await freePort();
  const program = workspacePath('apps/api/dist/main.js');
  const api = await startApi({ program, port, databaseUrl: url, logFile: join(directory, 'server.log') });
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    const signedIn = async (reader: Reader) => ({
      ...reader,
      client: await signInAs(`http://localhost:${port}`, reader.subject),
    });
    const atWork = {
      analyst: await signedIn(readers.analyst),
      lead: await signedIn(readers.lead),
      preparer: await signedIn(readers.preparer),
    };
    const readings = nationalReadings(tx, openQuarterId, atWork);
    const saves = nationalSaves(tx, openQuarterId, atWork.preparer);
    for (const reading of [...readings, ...saves]) yield await besidePg(reading, client);
    for (const view of nationalViews(atWork)) yield* await overHttpAlone(view);
  } finally {
    await client.end();
    await api.drain();
  }
}

async function checkLastQuarters(tx: TenantTx): Promise<void> {
  const quarters = ['2025-26-Q1', '2025-26-Q2', '2025-26-Q3', lastQuarterId];
  for (const quarter of quarters) {
    const differences = await tx.run({ system: 'rollup-check' }, (manager) => recomputeQuarter(manager, quarter));
    const [first] = differences;
    if (first !== undefined) throw new Error(`${differences.length} figures differ, first ${JSON.stringify(first)}`);
  }
}

async function once(title: string, limitSeconds: number, work: () => Promise<unknown>): Promise<Measured> {
  const begun = performance.now();
  await work();
  const seconds = (performance.now() - begun) / 1000;
  return { title, seconds, limitSeconds, withinLimit: seconds <= limitSeconds };
}
