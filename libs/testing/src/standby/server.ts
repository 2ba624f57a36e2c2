import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, openSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { clusterFolder, programEnvironment } from '@monitor/api-platform';
import type { PostgresBinaries, ServerAccount } from '@monitor/api-platform';
import { Client } from 'pg';
import type { QueryResultRow } from 'pg';

/** Where the files of one PostgreSQL of a test lie, and how it is run. */
export interface ServerPlace {
  home: string;
  port: number;
  password: string;
  binaries: PostgresBinaries;
  account: ServerAccount | null;
}

/** Nothing of a test outlives the machine; what is acknowledged must outlive a killed server all the same. */
const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'fsync=off', 'full_page_writes=off'];
const patienceMs = 20_000;

/** One PostgreSQL of a test, which can be killed and started again. */
export class Server {
  private child: ChildProcess | null = null;

  constructor(readonly place: ServerPlace) {}

  /** Address of a database as the bootstrap role. */
  url(database = 'postgres'): string {
    const { password, port } = this.place;
    return `postgres://postgres:${password}@127.0.0.1:${port}/${database}`;
  }

  /** Starts it and waits until it answers. */
  async start(): Promise<void> {
    const { home, port, binaries, account } = this.place;
    const log = openSync(join(home, 'postgres.log'), 'a', 0o600);
    const options = ['-D', clusterFolder(home), '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
    const stdio: ['ignore', number, number] = ['ignore', log, log];
    this.child = spawn(binaries.postgres, options, { ...account, cwd: '/', env: programEnvironment(), stdio });
    closeSync(log);
    await this.untilAnswers();
  }

  /** Asks or changes something as the bootstrap role, over a connection of its own. */
  async query<Row extends QueryResultRow>(sql: string, values: unknown[] = [], database?: string): Promise<Row[]> {
    const session = new Client({ connectionString: this.url(database), connectionTimeoutMillis: 5_000 });
    session.on('error', () => undefined);
    await session.connect();
    try {
      return (await session.query<Row>(sql, values)).rows;
    } finally {
      await session.end();
    }
  }

  /** As a power cut ends it; resolves when it is gone. */
  kill(): Promise<void> {
    return this.end('SIGKILL');
  }

  /** Stops it at once, without a word to whoever is connected. */
  stop(): Promise<void> {
    return this.end('SIGQUIT');
  }

  private async end(signal: 'SIGKILL' | 'SIGQUIT'): Promise<void> {
    const { child } = this;
    this.child = null;
    if (child === null || child.exitCode !== null || child.signalCode !== null) return;
    const ended = once(child, 'exit');
    child.kill(signal);
    await ended;
  }

  private async untilAnswers(): Promise<void> {
    const deadline = Date.now() + patienceMs;
    for (;;) {
      try {
        await this.query('SELECT 1');
        return;
      } catch (failure) {
        const log = readFileSync(join(this.place.home, 'postgres.log'), 'utf8').slice(-2_000);
        if (Date.now() > deadline || this.child?.exitCode !== null) throw new Error(log, { cause: failure });
        await wait(20);
      }
    }
  }
}
