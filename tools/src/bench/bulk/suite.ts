import { mkdir, mkdtemp, readdir, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { filedPublications, writeFiles } from '@monitor/api-releases';
import { createDataSource, migrate, startEmbeddedPostgres, TenantTx } from '@monitor/api-platform';
import { Client } from 'pg';
import { loadFacts } from '../../start/load-facts.js';
import { workspacePath } from '../../start/workspace.js';
import type { Measured, SuiteOptions } from '../benchmark.js';
import { copySql } from './published-figures.query.js';
import { publishFigures } from './published-figures.js';

/** `BULK_FIGURES=500000 npm run bench -- bulk` measures fewer. */
const figuresWanted = Number(process.env['BULK_FIGURES'] ?? 5_000_000);
/** Figures a second in all four forms together: five million within ten minutes. */
const figuresPerSecond = 5_000_000 / 600;
const sampleMs = 250;

/**
 * All files of a publication, written by the product, and beside them the same figures once as csv by PostgreSQL's own
 * COPY: seconds of the clock, and the most memory that the process held while it wrote.
 */
export async function* measureAll({ log }: SuiteOptions): AsyncIterable<Measured> {
  const directory = await mkdtemp(join(tmpdir(), 'monitor-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: join(directory, 'database') });
  try {
    const { ownerUrl, loginUrl } = postgres;
    await migrate({ ownerUrl, poolUrl: loginUrl, directory: workspacePath('apps/api/migrations') });
    await loadFacts(loginUrl);
    const adminUrl = new URL(new URL(loginUrl).pathname, postgres.adminUrl).href;
    const { figures, pgSeconds } = await measureCopy(adminUrl, log);
    yield await measureFiles({ directory, loginUrl, figures, pgSeconds, log });
  } finally {
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  }
}

/** Publishes the figures, and lets PostgreSQL write them once. */
async function measureCopy(
  adminUrl: string,
  log: SuiteOptions['log'],
): Promise<{ figures: number; pgSeconds: number }> {
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  try {
    const figures = await publishFigures(admin, figuresWanted);
    log(`${figures} figures are published`);
    const pgSeconds = await timed(() => admin.query(copySql));
    log(`COPY TO STDOUT: ${pgSeconds.toFixed(1)} s, ${Math.round(figures / pgSeconds)} figures a second`);
    return { figures, pgSeconds };
  } finally {
    await admin.end();
  }
}

interface BulkSetting {
  directory: string;
  loginUrl: string;
  figures: number;
  pgSeconds: number;
  log: SuiteOptions['log'];
}

async function measureFiles({ directory, loginUrl, figures, pgSeconds, log }: BulkSetting): Promise<Measured> {
  const files = join(directory, 'files');
  await mkdir(files);
  const dataSource = await createDataSource({ url: loginUrl, entities: [], poolSize: 1 }).initialize();
  const memory = watchMemory();
  try {
    const seconds = await timed(() =>
      new TenantTx(dataSource).run({ system: 'publication' }, async (manager) => {
        const [publication] = await filedPublications(manager);
        if (publication === undefined) throw new Error('Nothing is published.');
        await writeFiles(manager, { publication, origin: 'https://monitor.example' }, files);
      }),
    );
    const { before, most } = memory.stop();
    log(`written: ${Math.round(figures / seconds)} figures a second; memory ${before} MB before, at most ${most} MB`);
    for (const name of await readdir(files)) {
      log(`${name}: ${((await stat(join(files, name))).size / 2 ** 20).toFixed(1)} MB`);
    }
    return {
      ...{ title: `${figures} figures in csv, JSON, Parquet and xlsx`, seconds },
      ...{ limitSeconds: figures / figuresPerSecond, withinLimit: seconds <= figures / figuresPerSecond },
      besidePg: { seconds: pgSeconds, ratio: seconds / pgSeconds },
      besides: { figures, memoryBeforeMb: before, memoryMostMb: most },
    };
  } finally {
    memory.stop();
    await dataSource.destroy();
  }
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

/** Looks at the memory of this process every so often. */
function watchMemory(): { stop(): { before: number; most: number } } {
  const now = () => Math.round(process.memoryUsage.rss() / 2 ** 20);
  const before = now();
  let most = before;
  const timer = setInterval(() => (most = Math.max(most, now())), sampleMs);
  return {
    stop: () => {
      clearInterval(timer);
      return { before, most };
    },
  };
}
