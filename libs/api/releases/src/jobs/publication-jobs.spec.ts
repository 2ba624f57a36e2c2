import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { createDataSource, createLogger, TenantTx, WorkQueue } from '@monitor/api-platform';
import type { DataSource } from 'typeorm';
import { auditorOver } from '../audit/auditor-over.js';
import { KeptFiles } from '../files/kept/kept-files.js';
import { prepareProvisional } from '../publications/steps/provisional-step.js';
import { createReleasesDatabase } from '../testing/releases-database.js';
import type { ReleasesDatabase } from '../testing/releases-database.js';
import { ProvisionalJobs } from './provisional-jobs.js';
import { PublicationJobs } from './publication-jobs.js';
import { PublicationWorkshop, WorkshopInProcess } from './publication-workshop.js';

/** A workshop in which every work breaks off, as in a process that dies. */
class Broken extends PublicationWorkshop {
  work(): Promise<void> {
    return Promise.reject(new Error('The process died.'));
  }
  close(): Promise<void> {
    return Promise.resolve();
  }
}

let database: ReleasesDatabase;
let pool: DataSource;
let tenantTx: TenantTx;
let home: string;
let files: KeptFiles;
const running: { jobs: PublicationJobs; queue: WorkQueue }[] = [];

beforeAll(async () => {
  database = await createReleasesDatabase();
  // As the server: what its role may not do fails here.
  pool = await createDataSource({ url: database.loginUrl, entities: [], poolSize: 10 }).initialize();
  tenantTx = new TenantTx(pool);
  home = await mkdtemp(join(tmpdir(), 'monitor-releases-'));
  files = new KeptFiles(home, tenantTx, { publicUrl: new URL('https://monitor.example') });
  for (let index = 0; index < 5; index += 1) {
    const counts = [40 + index, 100 + 2 * index] as const;
    await database.accept({ organisation: `T000${String(index)}`, icb: 'QKK', region: 'Y56', counts });
  }
});
afterAll(async () => {
  // pg-boss looks once more after a second whether its workers have ended.
  await wait(4_000);
  await pool.destroy();
  await database.drop();
  await rm(home, { recursive: true, force: true });
});
beforeEach(async () => {
  await database.query('DELETE FROM jobs.job');
  await database.query('TRUNCATE publication CASCADE');
});

/** A process that takes work from the queue. */
async function start(makeWorkshop = (sound: PublicationWorkshop): PublicationWorkshop => sound) {
  const workshop = makeWorkshop(new WorkshopInProcess(tenantTx, auditorOver(tenantTx)));
  const logger = createLogger('silent');
  const queue = new WorkQueue({ databaseUrl: database.loginUrl, isOn: true }, logger);
  const jobs = new PublicationJobs(tenantTx, workshop, files, queue, logger);
  await new ProvisionalJobs(tenantTx, { provisionalSchedule: '30 9 * * 2' }, queue, logger).onApplicationBootstrap();
  await jobs.onApplicationBootstrap();
  running.push({ jobs, queue });
}

async function stopAll() {
  for (const { jobs, queue } of running.splice(0)) {
    await jobs.onModuleDestroy();
    await queue.beforeApplicationShutdown();
  }
}

const stepsOf = async (number: number) => {
  const sql = 'SELECT step FROM publication_step WHERE publication = $1 ORDER BY version';
  return (await database.query<{ step: string }>(sql, [number])).map(({ step }) => step);
};

async function published(number: number): Promise<string[]> {
  for (let tries = 0; tries < 200; tries += 1) {
    const steps = await stepsOf(number);
    if (steps.includes('PUBLISH')) return steps;
    await wait(100);
  }
  throw new Error(`Publication ${String(number)} did not come out: ${(await stepsOf(number)).join(' ')}.`);
}

describe('the product’s work on publications', () => {
  it('is done once, by whichever of several processes', async () => {
    await Promise.all([start(), start(), start()]);
    const number = await prepareProvisional(tenantTx);
    expect(await published(number ?? 0)).toEqual(['PREPARE', 'BUILD', 'AUDIT', 'PUBLISH']);
    await stopAll();
    expect((await stepsOf(1)).length).toBe(4);
  });

  it('that was broken off is begun again when a process starts', async () => {
    await prepareProvisional(tenantTx);
    await start(() => new Broken());
    await wait(3_000);
    await stopAll();
    expect(await stepsOf(1)).toEqual(['PREPARE']);
    await start();
    expect(await published(1)).toEqual(['PREPARE', 'BUILD', 'AUDIT', 'PUBLISH']);
    await stopAll();
  });

  it('ends with its files, before anybody asks for them', async () => {
    await rm(home, { recursive: true, force: true });
    await start();
    await prepareProvisional(tenantTx);
    await published(1);
    const written = async () => {
      for (let tries = 0; tries < 200; tries += 1) {
        const [directory] = (await readdir(home).catch(() => [])).filter((name) => name.startsWith('1-'));
        if (directory !== undefined) return readdir(join(home, directory));
        await wait(100);
      }
      throw new Error('No files were written.');
    };
    expect(await written()).toEqual(expect.arrayContaining(['figures.csv', 'figures.parquet', 'manifest.json']));
    await stopAll();
  });

  it('is scheduled for provisional figures every week, in London', async () => {
    await start();
    const schedules = await database.query('SELECT name, cron, timezone FROM jobs.schedule');
    expect(schedules).toEqual([{ name: 'publication-provisional', cron: '30 9 * * 2', timezone: 'Europe/London' }]);
    await stopAll();
  });
});
