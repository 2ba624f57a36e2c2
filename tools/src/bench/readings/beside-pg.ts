import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import type { Measured } from '../benchmark.js';

interface Statement {
  sql: string;
  parameters: unknown[];
}

/** One reading: what the server answers over HTTP, and the same work within this process. */
export interface Reading {
  title: string;
  limitSeconds: number;
  /** Answers the seconds until it can be asked again, within what a reader may cost; fails where the server refuses. */
  overHttp(): Promise<number>;
  inProcess(): Promise<unknown>;
}

const rounds = 15;

/** The messages that some work sends to PostgreSQL, in order, with those that begin and end its transactions. */
async function statementsOf(work: () => Promise<unknown>): Promise<Statement[]> {
  const sent: Statement[] = [];
  const { query } = Client.prototype;
  Client.prototype.query = function record(this: Client, ...asked: unknown[]): unknown {
    const [sql, parameters] = asked;
    if (typeof sql === 'string') sent.push({ sql, parameters: Array.isArray(parameters) ? parameters : [] });
    return Reflect.apply(query, this, asked);
  } as typeof query;
  try {
    await work();
  } finally {
    Client.prototype.query = query;
  }
  if (sent.length === 0) throw new Error('The work sent nothing to PostgreSQL.');
  return sent;
}

/** A view that is worked out once for each state of what it rests on, and answered from what is kept until that changes. */
export interface View {
  title: string;
  /** For the first answer, and for each later one. */
  firstLimitSeconds: number;
  limitSeconds: number;
  overHttp(): Promise<number>;
}

/** The first answer of the server, and the median of later ones. */
export async function overHttpAlone({ title, firstLimitSeconds, limitSeconds, overHttp }: View): Promise<Measured[]> {
  let pauseSeconds = 0;
  const ask = async () => {
    await sleep(1000 * pauseSeconds);
    return timed(async () => (pauseSeconds = await overHttp()));
  };
  const first = await ask();
  const later: number[] = [];
  for (let round = 0; round < rounds; round += 1) later.push(await ask());
  await sleep(1000 * pauseSeconds);
  return [
    measuredWithin(`${title}, first asked`, first, firstLimitSeconds),
    measuredWithin(`${title}, asked again`, median(later), limitSeconds),
  ];
}

function measuredWithin(title: string, seconds: number, limitSeconds: number): Measured {
  return { title, seconds, limitSeconds, withinLimit: seconds <= limitSeconds };
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
  client: Client,
): Promise<Measured> {
  const statements = await statementsOf(inProcess);
  const byPg = async () => {
    for (const { sql, parameters } of statements) await client.query(sql, parameters);
  };
  const times: { http: number[]; pg: number[] } = { http: [], pg: [] };
  let pauseSeconds = await overHttp();
  await byPg();
  for (let round = 0; round < rounds; round += 1) {
    await sleep(1000 * pauseSeconds);
    times.http.push(await timed(async () => (pauseSeconds = await overHttp())));
    times.pg.push(await timed(byPg));
  }
  await sleep(1000 * pauseSeconds);
  const [seconds, pgSeconds] = [median(times.http), median(times.pg)];
  return {
    ...measuredWithin(title, seconds, limitSeconds),
    besidePg: { seconds: pgSeconds, ratio: seconds / pgSeconds },
  };
}
