import { chmod, cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { discardEmbeddedPostgres } from '../discard-cluster.js';
import { startEmbeddedPostgres } from '../embedded-postgres.js';
import type { EmbeddedPostgres, EmbeddedPostgresOptions } from '../embedded-postgres.js';

/** Data directories of one file of tests, and the servers that run on them. */
export class Trial {
  /** What was told while servers started and were looked after. */
  readonly said: string[] = [];
  private readonly servers: EmbeddedPostgres[] = [];
  private readonly directories = new Set<string>();

  private constructor(private readonly parent: string) {}

  static async begin(): Promise<Trial> {
    const parent = await mkdtemp(join(tmpdir(), 'monitor embedded-'));
    // PostgreSQL may run as another account, which must be able to pass through.
    await chmod(parent, 0o755);
    return new Trial(parent);
  }

  /** Path of a data directory. */
  directory(name: string): string {
    const path = join(this.parent, name);
    this.directories.add(path);
    return path;
  }

  async start(name: string, options: Partial<EmbeddedPostgresOptions> = {}): Promise<EmbeddedPostgres> {
    const dataDirectory = this.directory(name);
    const log = (line: string) => void this.said.push(line);
    const server = await startEmbeddedPostgres({ dataDirectory, durable: false, log, ...options });
    this.servers.unshift(server);
    return server;
  }

  /** Copies a data directory as an operator would. */
  async copy(from: string, to: string): Promise<void> {
    await cp(this.directory(from), this.directory(to), { recursive: true, verbatimSymlinks: true });
    // `cp -a` keeps what `cp` of Node does not.
    await chmod(join(this.directory(to), 'cluster.json'), 0o600);
  }

  /** Changes the record of a data directory. */
  async rewriteRecord(name: string, change: (record: Record<string, unknown>) => unknown): Promise<void> {
    const file = join(this.directory(name), 'cluster.json');
    const record = JSON.parse(await readFile(file, 'utf8')) as Record<string, unknown>;
    await writeFile(file, JSON.stringify(change(record)));
  }

  async stopAll(): Promise<void> {
    for (const server of this.servers.splice(0)) await server.stop();
    this.said.length = 0;
  }

  async end(): Promise<void> {
    await this.stopAll();
    for (const directory of this.directories) await discardEmbeddedPostgres(directory);
    await rm(this.parent, { recursive: true, force: true });
  }
}

/** Puts one question to a database. */
export async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url, connectionTimeoutMillis: 5_000 });
  client.on('error', () => undefined);
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

/** Asks again until there is an answer; gives up after 30 seconds with the last failure. */
export async function untilAnswered(url: string, sql: string): Promise<unknown[]> {
  for (let attempt = 1; attempt < 300; attempt += 1) {
    const answer = await ask(url, sql).catch(() => null);
    if (answer !== null) return answer;
    await sleep(100);
  }
  return ask(url, sql);
}
