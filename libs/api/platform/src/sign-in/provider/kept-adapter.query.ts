import { createHash } from 'node:crypto';
import type { Adapter, AdapterPayload } from 'oidc-provider';
import type { Pool } from 'pg';
import {
  consumeRecordSql,
  findRecordByUidSql,
  findRecordSql,
  pruneRecordsSql,
  removeRecordSql,
  removeRecordsOfGrantSql,
  writeRecordSql,
} from './sign-in-records.query.js';

/** Anybody can begin a sign-in: the oldest beginnings make room. */
const mostKept = 5_000;
/** Room is made with every so many records written: one statement more in a hundred. */
const pruneEvery = 100;
const secondsOfADay = 86_400;

let written = 0;

/**
 * Keeps what the embedded provider must remember in PostgreSQL: the next step of a sign-in may reach another process, or
 * the same one after a restart.
 */
export class KeptAdapter implements Adapter {
  constructor(
    private readonly model: string,
    private readonly pool: Pool,
  ) {}

  async upsert(id: string, payload: AdapterPayload, expiresInSeconds: number): Promise<void> {
    const { uid = null, grantId = null } = payload;
    const seconds = expiresInSeconds || secondsOfADay;
    await this.pool.query(writeRecordSql, [this.keyOf(id), this.model, uid, grantId, JSON.stringify(payload), seconds]);
    written += 1;
    if (written % pruneEvery === 0) await this.pool.query(pruneRecordsSql, [mostKept]);
  }

  async find(id: string): Promise<AdapterPayload | undefined> {
    return this.first(findRecordSql, [this.keyOf(id)]);
  }

  async findByUid(uid: string): Promise<AdapterPayload | undefined> {
    return this.first(findRecordByUidSql, [this.model, uid]);
  }

  /** No device signs in by a code that a person types: there is none to find. */
  findByUserCode(): Promise<undefined> {
    return Promise.resolve(undefined);
  }

  async consume(id: string): Promise<void> {
    await this.pool.query(consumeRecordSql, [this.keyOf(id)]);
  }

  async destroy(id: string): Promise<void> {
    await this.pool.query(removeRecordSql, [this.keyOf(id)]);
  }

  async revokeByGrantId(grantId: string): Promise<void> {
    await this.pool.query(removeRecordsOfGrantSql, [grantId]);
  }

  private async first(sql: string, values: string[]): Promise<AdapterPayload | undefined> {
    return (await this.pool.query<{ content: AdapterPayload }>(sql, values)).rows[0]?.content;
  }

  /** The table shall not hold what opens a session. */
  private keyOf(id: string): string {
    return createHash('sha256').update(`${this.model}:${id}`).digest('base64url');
  }
}
