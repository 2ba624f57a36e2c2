import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createDataSource, migrate, startEmbeddedPostgres, TenantTx } from '@monitor/api-platform';
import { auditorOver, prepareProvisional, WorkshopInProcess } from '@monitor/api-releases';
import { Client } from 'pg';
import { loadFacts } from '../../start/load-facts.js';
import { workspacePath } from '../../start/workspace.js';
import type { Measured, SuiteOptions } from '../benchmark.js';
import { fillNation, lastQuarterId, national } from '../readings/national-data.js';
import { publishSql } from '../readings/national-publication.query.js';
import { entities } from '../readings/readers.js';
import { acceptHeldBackSql, holdBackSql, sizeSql } from './held-back.query.js';
import { buildInThread, watched } from './work-watched.js';
import type { WorkWatched } from './work-watched.js';

const { practices } = national;
/** `NATION_WEEKS=9 npm run bench -- publication` measures so many weeks after the first: what is remembered of them grows. */
const weeks = Number(process.env['NATION_WEEKS'] ?? 1);
const acceptedInAWeek = 500;
const firstBuildSeconds = 180;
const weeklySeconds = 60;

interface Bench {
  tx: TenantTx;
  admin: Client;
  url: string;
  log: SuiteOptions['log'];
}

/** The first publication of a nation's returns in this process, and that of the week after in a thread beside it. */
export async function* measureAll({ log }: SuiteOptions): AsyncIterable<Measured> {
  const directory = await mkdtemp(join(tmpdir(), 'monitor-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: join(directory, 'database') });
  const { ownerUrl, loginUrl: url } = postgres;
  const admin = new Client({ connectionString: new URL(new URL(url).pathname, postgres.adminUrl).href });
  const dataSource = createDataSource({ url, entities, poolSize: 4 });
  try {
    await migrate({ ownerUrl, poolUrl: url, directory: workspacePath('apps/api/migrations') });
    await loadFacts(url);
    await Promise.all([dataSource.initialize(), admin.connect()]);
    const tx = new TenantTx(dataSource);
    await fillNation(tx, { practices, quartersOfReturns: 1, quarters: 1 }, log);
    await admin.query(holdBackSql, [lastQuarterId, weeks * acceptedInAWeek]);
    await admin.query('VACUUM ANALYZE');
    yield* publications({ tx, admin, url, log });
  } finally {
    await Promise.all([dataSource.isInitialized ? dataSource.destroy() : undefined, admin.end()]);
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

async function* publications(bench: Bench): AsyncIterable<Measured> {
  const { tx, admin, url } = bench;
  const here = new WorkshopInProcess(tx, auditorOver(tx));
  yield await build(bench, {
    title: `First publication: ${practices} organisations, one quarter`,
    limitSeconds: firstBuildSeconds,
    work: (publication) => here.work('BUILD', publication),
  });
  for (let week = 1; week <= weeks; week += 1) {
    await admin.query(acceptHeldBackSql, [lastQuarterId, acceptedInAWeek]);
    yield await build(bench, {
      title: `Week ${week} after: ${acceptedInAWeek} returns more, in a thread`,
      limitSeconds: weeklySeconds,
      work: (publication) => buildInThread(url, publication),
    });
  }
}

interface BuildToMeasure {
  title: string;
  limitSeconds: number;
  work: (publication: number) => Promise<void>;
}

async function build({ tx, admin, log }: Bench, { title, limitSeconds, work }: BuildToMeasure): Promise<Measured> {
  const publication = await prepareProvisional(tx);
  if (publication === null) throw new Error('There is nothing to publish.');
  const { seconds, ...besides } = await watched(() => work(publication));
  const { rows } = await admin.query<{ renewed: number; held: number }>(sizeSql, [publication]);
  await admin.query(publishSql, [publication]);
  const size = rows[0] ?? { renewed: 0, held: 0 };
  log(
    `publication ${publication}: ${described({ seconds, ...besides })}; ${size.renewed} tables anew, ${size.held} held`,
  );
  const withinLimit = seconds <= limitSeconds && size.renewed > 0;
  return { title, seconds, limitSeconds, withinLimit, besides: { ...besides, ...size } };
}

function described({ seconds, processorSeconds, statements, memoryMostMb, lagMostMs, lagP99Ms }: WorkWatched): string {
  const lag = `event loop late by ${lagMostMs.toFixed(0)} ms at most, ${lagP99Ms.toFixed(0)} ms in 99 of 100`;
  return `${seconds.toFixed(1)} s, ${processorSeconds.toFixed(1)} s of processors, ${statements} statements from here, ${memoryMostMb.toFixed(0)} MB at most, ${lag}`;
}
