import { randomUUID } from 'node:crypto';
import { countReturn, hashContent, returnFacts } from '@monitor/api-returns';
import { quarterEnd } from '@monitor/domain';
import type { ReturnContent } from '@monitor/domain';
import type { Pool, PoolClient } from 'pg';
import type { EntityManager } from 'typeorm';
import {
  actionFactsSql,
  beginSql,
  eventSql,
  keySql,
  markSql,
  metricFactsSql,
  moveSql,
  revisionSql,
  saveSql,
  touchSql,
} from './life-by-pg.query.js';
import type { Practice } from './surroundings.js';
import { inPortions, typedReturn } from './typed-return.js';

interface PlainLife extends Practice {
  quarterId: string;
  content: ReturnContent;
  contentHash: string;
  person: string;
}

/**
 * The least that a return can cost: the rows that the product writes, in as many commits, by the driver alone, past
 * row-level security. Nobody signs in, nothing is read, checked or answered; rollups are counted by the product's own
 * statements under its own lock.
 */
export async function liveByPg(pool: Pool, quarterId: string, practice: Practice): Promise<void> {
  const content = typedReturn(practice.code, quarterId, quarterEnd(quarterId));
  const life = { ...practice, quarterId, content, contentHash: hashContent(content), person: randomUUID() };
  for (const [index, answers] of inPortions(content).entries()) {
    const typed = [
      answers.map(({ question }) => question),
      answers.map((answer) => JSON.stringify(answer)),
      life.person,
    ];
    await inTransaction(pool, async (client) => {
      if (index === 0) await begin(client, life);
      await client.query(saveSql, [life.code, quarterId, ...typed]);
      if (index > 0) await client.query(touchSql, [life.code, quarterId]);
    });
  }
  await inTransaction(pool, (client) => submit(client, life));
  await inTransaction(pool, (client) => move(client, life, { state: 'SIGNED_OFF', sequence: 3 }));
  await inTransaction(pool, (client) => accept(client, life));
}

async function inTransaction(pool: Pool, work: (client: PoolClient) => Promise<void>): Promise<void> {
  const client = await pool.connect();
  try {
    await client.query('BEGIN');
    await work(client);
    await client.query('COMMIT');
  } finally {
    client.release();
  }
}

async function begin(
  client: PoolClient,
  { code, quarterId, icbCode, regionCode, content, person }: PlainLife,
): Promise<void> {
  await client.query(beginSql, [code, quarterId, icbCode, regionCode, content.edition]);
  await client.query(eventSql, [code, quarterId, 1, regionCode, 'STARTED', 0, null, person]);
}

async function submit(client: PoolClient, life: PlainLife): Promise<void> {
  const { code, quarterId, regionCode, content, contentHash, person } = life;
  await client.query(revisionSql, [code, quarterId, regionCode, JSON.stringify(content), contentHash, person]);
  await move(client, life, { state: 'SUBMITTED', sequence: 2 });
  await client.query(keySql, [code, person, contentHash]);
}

async function move(
  client: PoolClient,
  { code, quarterId, regionCode, contentHash, person }: PlainLife,
  { state, sequence }: { state: 'SUBMITTED' | 'SIGNED_OFF' | 'ACCEPTED'; sequence: number },
): Promise<void> {
  await client.query(moveSql, [code, quarterId, state, 1, state === 'ACCEPTED' ? 1 : null]);
  await client.query(eventSql, [code, quarterId, sequence, regionCode, state, 1, contentHash, person]);
}

async function accept(client: PoolClient, life: PlainLife): Promise<void> {
  const { code, quarterId, regionCode, icbCode, content } = life;
  const facts = returnFacts(content);
  const of = [code, quarterId, regionCode];
  await client.query(actionFactsSql, [...of, JSON.stringify(facts.answers)]);
  await client.query(metricFactsSql, [...of, JSON.stringify(facts.metrics)]);
  await client.query(markSql, [code, quarterId]);
  await move(client, life, { state: 'ACCEPTED', sequence: 4 });
  const head = {
    organisationCode: code,
    organisationType: 'PRACTICE' as const,
    edition: content.edition,
    state: 'SIGNED_OFF' as const,
    revision: 1,
    acceptedRevision: null,
  };
  await countReturn(
    asManager(client),
    { ...head, quarterId, icbCode, regionCode },
    { accepted: facts, superseded: null },
  );
}

/** Counting asks its manager for nothing but queries and the connection. */
function asManager(client: PoolClient): EntityManager {
  const query = async (sql: string, values: unknown[]) => (await client.query(sql, values)).rows as unknown;
  return { query, queryRunner: { connect: () => Promise.resolve(client) } } as unknown as EntityManager;
}
