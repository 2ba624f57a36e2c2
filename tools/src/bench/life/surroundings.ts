import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { recordPeriods, refreshPresentPlaces } from '@monitor/api-organisations';
import { createDataSource, migrate, startEmbeddedPostgres, TenantTx } from '@monitor/api-platform';
import { restateRollups } from '@monitor/api-returns';
import { editionFor, openQuarter, previousQuarter, quarterEnd } from '@monitor/domain';
import { Client } from 'pg';
import { loadFacts } from '../../start/load-facts.js';
import { workspacePath } from '../../start/workspace.js';
import { boardsSql, postmasterSql, previousHeadsSql, previousRevisionsSql } from './surroundings.query.js';
import { typedReturn } from './typed-return.js';

/** A practice whose return is going to be made. */
export interface Practice {
  code: string;
  icbCode: string;
  regionCode: string;
}

/** A database of its own, with practices that have reported before. */
export interface Surroundings {
  directory: string;
  loginUrl: string;
  /** As the bootstrap role, past row-level security. */
  admin: Client;
  adminUrl: string;
  /** The number of PostgreSQL's first process, the parent of all others. */
  postmaster: number;
  practices: Practice[];
  /** The quarter whose returns can be sent today. */
  quarterId: string;
  discard(): Promise<void>;
}

const system = { system: 'demonstration-data' } as const;

/** Starts PostgreSQL and fills it with as many practices, spread over the boards of England. */
export async function openSurroundings(practiceCount: number): Promise<Surroundings> {
  const directory = await mkdtemp(join(tmpdir(), 'monitor-bench-'));
  const postgres = await startEmbeddedPostgres({ dataDirectory: join(directory, 'database') });
  const { ownerUrl, loginUrl } = postgres;
  await migrate({ ownerUrl, poolUrl: loginUrl, directory: workspacePath('apps/api/migrations') });
  await loadFacts(loginUrl);
  const adminUrl = new URL(new URL(loginUrl).pathname, postgres.adminUrl).href;
  const admin = new Client({ connectionString: adminUrl });
  await admin.connect();
  const { rows } = await admin.query<{ pid: string }>(postmasterSql);
  const practices = await openPractices(admin, loginUrl, practiceCount);
  const quarterId = openQuarter(new Date().toISOString().slice(0, 10));
  await addPreviousReturns(admin, practices, previousQuarter(quarterId));
  await admin.query('VACUUM ANALYZE');
  const discard = async () => {
    await admin.end();
    await postgres.stop();
    await rm(directory, { recursive: true, force: true });
  };
  const postmaster = Number(rows[0]?.pid);
  return { directory, loginUrl, admin, adminUrl, postmaster, practices, quarterId, discard };
}

/** Records practices, spread over the boards of England. */
export async function openPractices(admin: Client, loginUrl: string, count: number): Promise<Practice[]> {
  const { rows: boards } = await admin.query<{ icbCode: string; regionCode: string }>(boardsSql);
  const practices = Array.from({ length: count }, (_, index) => {
    const { icbCode = '', regionCode = '' } = boards[index % boards.length] ?? {};
    return { code: `L${String(index).padStart(5, '0')}`, icbCode, regionCode };
  });
  const periods = practices.map((practice) => ({
    ...practice,
    onsCode: null,
    type: 'PRACTICE' as const,
    name: `Invented practice ${practice.code}`,
    validFrom: '2020-04-01',
    validTo: null,
  }));
  const dataSource = await createDataSource({ url: loginUrl, entities: [], poolSize: 1 }).initialize();
  try {
    await new TenantTx(dataSource).run(system, async (manager) => {
      await recordPeriods(manager, { periods, isInvented: true, importId: null });
      await refreshPresentPlaces(manager, restateRollups);
    });
  } finally {
    await dataSource.destroy();
  }
  return practices;
}

/** What counted in the quarter before, as every new return reads it. */
async function addPreviousReturns(admin: Client, practices: readonly Practice[], quarterId: string): Promise<void> {
  const codes = practices.map(({ code }) => code);
  const contents = codes.map((code) => JSON.stringify(typedReturn(code, quarterId, quarterEnd(quarterId))));
  await admin.query(previousHeadsSql, [codes, quarterId, editionFor(quarterId).version]);
  await admin.query(previousRevisionsSql, [codes, quarterId, contents]);
}
