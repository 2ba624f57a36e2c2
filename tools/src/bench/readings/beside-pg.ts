import type { Client } from 'pg';
import type { DataSource, Logger } from 'typeorm';
import type { Measured } from '../benchmark.js';

interface Statement {
  sql: string;
  parameters: unknown[];
}

/** One reading: what the server answers over HTTP, and the same work within this process. */
export interface Reading {
  title: string;
  limitSeconds: number;
  /** Fails where the server answers with an error. */
  overHttp(): Promise<void>;
  inProcess(): Promise<unknown>;
}

const rounds = 15;

/** The statements that some work sends, in order, with those that begin and end its transactions. */
async function statementsOf(dataSource: DataSource, work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const before = dataSource.logger;
  const nothing = () => undefined;
  const listening: Logger = {
    logQuery: (sql, parameters) => void sent.push({ sql, parameters: Array.isArray(parameters) ? parameters : [] }),
    ...{ logQueryError: nothing, logQuerySlow: nothing, logSchemaBuild: nothing, logMigration: nothing, log: nothing },
  };
  dataSource.logger = listening;
  try {
    await work();
  } finally {
    dataSource.logger = before;
  }
  return sent;
}

async function timed(work: () => Promise<unknown>): Promise<number> {
  const begun = performance.now();
  await work();
  return (performance.now() - begun) / 1000;
}

function median(times: number[]): number {
  return times.sort((a, b) => a - b)[Math.floor(times.length / 2)] ?? Infinity;
}

/** The server's answer and the same statements by plain `pg`, alternately in one run; medians. */
export async function besidePg(
  { title, limitSeconds, overHttp, inProcess }: Reading,
  { dataSource, client }: { dataSource: DataSource; client: Client },
): Promise<Measured> {
  const statements = await statementsOf(dataSource, inProcess);
  const byPg = async () => {
    for (const { sql, parameters } of statements) await client.query(sql, parameters);
  };
  const times: { http: number[]; pg: number[] } = { http: [], pg: [] };
  await overHttp();
  await byPg();
  for (let round = 0; round < rounds; round += 1) {
    times.http.push(await timed(overHttp));
    times.pg.push(await timed(byPg));
  }
  const [seconds, pgSeconds] = [median(times.http), median(times.pg)];
  const withinLimit = seconds <= limitSeconds;
  return { title, seconds, limitSeconds, withinLimit, besidePg: { seconds: pgSeconds, ratio: seconds / pgSeconds } };
}
