import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmod, mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { Client } from 'pg';
import { OperatorError } from '../../config/operator-error.js';
import { discardEmbeddedPostgres } from './discard-cluster.js';
import { startEmbeddedPostgres } from './embedded-postgres.js';
import type { EmbeddedPostgres } from './embedded-postgres.js';
import { runningPostmaster } from './postmaster.js';

/** One directory for the whole file: making a cluster takes longer than anything else here. */
let dataDirectory: string;
const started: EmbeddedPostgres[] = [];

async function newDirectory(): Promise<string> {
  const parent = await mkdtemp(join(tmpdir(), 'monitor embedded-'));
  await chmod(parent, 0o755);
  return join(parent, 'data');
}

beforeAll(async () => {
  dataDirectory = await newDirectory();
});

afterEach(async () => {
  for (const server of started.splice(0)) await server.stop();
});

afterAll(async () => {
  await discardEmbeddedPostgres(dataDirectory);
  await rm(join(dataDirectory, '..'), { recursive: true });
});

async function start(
  options: { whenInUse?: 'share'; durable?: true; dataDirectory?: string } = {},
): Promise<EmbeddedPostgres> {
  const server = await startEmbeddedPostgres({ dataDirectory, durable: false, ...options });
  started.unshift(server);
  return server;
}

async function ask(url: string, sql: string): Promise<unknown[]> {
  const client = new Client({ connectionString: url });
  await client.connect();
  try {
    return (await client.query({ text: sql, rowMode: 'array' })).rows.flat();
  } finally {
    await client.end();
  }
}

/** Starts a server in another process and kills that process, which has no chance to stop it. */
async function startInKilledProcess(): Promise<void> {
  const hooks = new URL('../../../../../testing/jest/typescript-hooks.mjs', import.meta.url).href;
  const program = new URL('./embedded-postgres.ts', import.meta.url).href;
  const script = `import { register } from 'node:module'; register(${JSON.stringify(hooks)});
    const { startEmbeddedPostgres } = await import(${JSON.stringify(program)});
    await startEmbeddedPostgres({ dataDirectory: ${JSON.stringify(dataDirectory)}, durable: false });
    process.stdout.write('started');`;
  const child = spawn(process.execPath, ['--input-type=module', '--eval', script], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  await once(child.stdout, 'data');
  child.kill('SIGKILL');
  await once(child, 'exit');
}

/** Asks again until the server is back; gives up after ten seconds. */
async function untilAnswered(question: () => Promise<unknown[]>): Promise<unknown[]> {
  for (let attempt = 1; attempt < 100; attempt += 1) {
    const answer = await question().catch(() => null);
    if (answer !== null) return answer;
    await sleep(100);
  }
  return question();
}

const cluster = () => join(dataDirectory, 'postgres');

describe('the embedded PostgreSQL', () => {
  it('starts in a new directory and keeps its rows over a restart', async () => {
    const first = await start();
    await ask(first.ownerUrl, 'CREATE TABLE kept (n int)');
    await ask(first.ownerUrl, 'INSERT INTO kept VALUES (42)');
    await first.stop();
    expect(runningPostmaster(cluster())).toBeNull();
    const second = await start();
    expect(await ask(second.ownerUrl, 'SELECT n FROM kept')).toEqual([42]);
  });

  it('lets nobody in without the password, which only this account can read', async () => {
    const server = await start();
    const guess = server.ownerUrl.replace(/:[^:@]+@/, ':guess@');
    await expect(ask(guess, 'SELECT 1')).rejects.toThrow(/password authentication failed/);
    expect((await stat(join(dataDirectory, 'cluster.json'))).mode & 0o777).toBe(0o600);
  });

  it('runs for a data directory under a home that is closed to other accounts', async () => {
    const closed = await newDirectory();
    await chmod(join(closed, '..'), 0o700);
    const server = await start({ dataDirectory: closed });
    expect(await ask(server.loginUrl, 'SELECT 1')).toEqual([1]);
    await server.stop();
    await discardEmbeddedPostgres(closed);
    await rm(join(closed, '..'), { recursive: true });
  });

  it('gives neither owner nor login superuser rights or a way around row-level security', async () => {
    const { adminUrl } = await start();
    const sql = `SELECT rolname FROM pg_roles WHERE (rolsuper OR rolbypassrls OR rolcreaterole) AND rolname LIKE 'monitor%'`;
    expect(await ask(adminUrl, sql)).toEqual([]);
  });

  it('refuses a directory that another running copy looks after', async () => {
    await start();
    await expect(start()).rejects.toThrow(/is in use by another running copy\. Stop that one, or set DATA_DIR/);
  });

  it('shares what another copy runs when asked to, and does not stop it', async () => {
    await start();
    const guest = await start({ whenInUse: 'share' });
    await guest.stop();
    expect(await ask(guest.loginUrl, 'SELECT 1')).toEqual([1]);
  });

  it('takes up a server that a killed process left running', async () => {
    await startInKilledProcess();
    const left = runningPostmaster(cluster());
    expect(left).not.toBeNull();
    const server = await start();
    expect(runningPostmaster(cluster())).toEqual(left);
    expect(await ask(server.loginUrl, 'SELECT 1')).toEqual([1]);
  });

  it('brings a killed server back on the same port, with what was committed', async () => {
    const server = await start({ durable: true });
    await ask(server.ownerUrl, 'CREATE TABLE committed AS SELECT 42 AS n');
    process.kill(runningPostmaster(cluster())!.pid, 'SIGKILL');
    expect(await untilAnswered(() => ask(server.ownerUrl, 'SELECT n FROM committed'))).toEqual([42]);
  });

  it('clears away a pid file whose number belongs to another program by now', async () => {
    const server = await start();
    await server.stop();
    await writeFile(join(cluster(), 'postmaster.pid'), `${process.pid}\n${cluster()}\n0\n1\n`);
    expect(await ask((await start()).loginUrl, 'SELECT 1')).toEqual([1]);
  });

  it('refuses data of another major version in one line', async () => {
    await (await start()).stop();
    await writeFile(join(cluster(), 'PG_VERSION'), '15\n');
    await expect(start()).rejects.toThrow(/was made by PostgreSQL 15; .* brings PostgreSQL 18\. Set DATA_DIR/);
    await writeFile(join(cluster(), 'PG_VERSION'), '18\n');
  });

  it('refuses a directory that cannot be written in one line', async () => {
    const file = join(dataDirectory, '..', 'a file, not a directory');
    await writeFile(file, '');
    const refusal = start({ dataDirectory: file });
    await expect(refusal).rejects.toThrow(OperatorError);
    await expect(refusal).rejects.toThrow(/cannot be written \(ENOTDIR\)\. Give this account/);
  });

  it('leaves nothing that looks like a cluster when making one was cut short', async () => {
    const server = await start();
    await server.stop();
    await rm(cluster(), { recursive: true });
    const record = join(dataDirectory, 'cluster.json');
    const kept = JSON.parse(await readFile(record, 'utf8')) as object;
    await writeFile(record, JSON.stringify({ ...kept, isMade: false }));
    await mkdir(`${cluster()}.new-abc123`);
    await writeFile(join(dataDirectory, 'initial-password-abc123'), 'secret');
    await start();
    const isLeft = (name: string) => /^postgres\.new|^initial-password/.test(name);
    expect((await readdir(dataDirectory)).filter(isLeft)).toEqual([]);
  });
});
