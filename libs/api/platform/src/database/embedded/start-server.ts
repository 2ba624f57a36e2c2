import { spawn } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresBinaries } from './find-binaries.js';
import { clusterFolder } from './init-cluster.js';
import { programEnvironment } from './run-program.js';
import type { ServerAccount } from './server-account.js';

/** Crash recovery stays within seconds only while little WAL can gather between checkpoints. */
const lasting = ['max_wal_size=512MB', 'checkpoint_timeout=5min'];
/** Nothing of a test needs to outlive the machine. */
const throwaway = ['fsync=off', 'synchronous_commit=off', 'full_page_writes=off'];

export interface ServerStart {
  home: string;
  port: number;
  binaries: PostgresBinaries;
  account: ServerAccount | null;
  /** Whether it must outlive a power cut; a test's need not. */
  durable: boolean;
}

/** How long a start may take; a large write-ahead log is replayed first after a crash. */
const startPatienceMs = 120_000;
/** How long the processes of a killed server may hold on to its memory and port. */
const leftoverPatienceMs = 15_000;

/** Starts the server of a cluster and waits until `connect` reaches it. Rejects with the end of its log when it fails. */
export async function startServer<Session>(
  start: ServerStart,
  connect: () => Promise<Session | null>,
): Promise<Session> {
  const begun = Date.now();
  for (;;) {
    const attempt = await waitForAnswer(spawnServer(start), connect);
    if ('session' in attempt) return attempt.session;
    const leftover = /pre-existing shared memory block|lock file "postmaster.pid" already exists|could not bind/.test(
      attempt.lastWords,
    );
    if (!leftover || Date.now() - begun > leftoverPatienceMs) {
      throw new Error(`PostgreSQL did not start: ${attempt.lastWords}`);
    }
    await sleep(250);
  }
}

/** Gives the end of the log once the server has ended, null while it runs. */
type LastWords = () => string | null;

/**
 * Spawns the server on loopback, in a process group of its own: Ctrl-C in a terminal then reaches the product only,
 * which stops PostgreSQL in order.
 */
function spawnServer({ home, port, binaries, account, durable }: ServerStart): LastWords {
  const logFile = join(home, 'postgres.log');
  if (existsSync(logFile)) renameSync(logFile, join(home, 'postgres.previous.log'));
  const log = openSync(logFile, 'w', 0o600);
  const settings = ['listen_addresses=127.0.0.1', 'unix_socket_directories=', 'timezone=UTC', 'log_timezone=UTC'];
  settings.push(...(durable ? lasting : throwaway));
  const options = ['-D', clusterFolder(home), '-p', String(port), ...settings.flatMap((setting) => ['-c', setting])];
  const stdio: ['ignore', number, number] = ['ignore', log, log];
  const child = spawn(binaries.postgres, options, {
    ...account,
    cwd: '/',
    env: programEnvironment(),
    detached: true,
    stdio,
  });
  closeSync(log);
  child.unref();
  let ended: string | null = null;
  child.on('exit', () => (ended ??= ''));
  child.on('error', (failure) => (ended = failure.message));
  return () => (ended !== null ? `${ended}${endOfLog(logFile)}` : null);
}

const endOfLog = (logFile: string) => readFileSync(logFile, 'utf8').trim().split('\n').slice(-3).join(' ');

async function waitForAnswer<Session>(
  lastWords: LastWords,
  connect: () => Promise<Session | null>,
): Promise<{ session: Session } | { lastWords: string }> {
  const deadline = Date.now() + startPatienceMs;
  while (Date.now() < deadline) {
    const words = lastWords();
    if (words !== null) return { lastWords: words };
    const session = await connect();
    if (session !== null) return { session };
    await sleep(20);
  }
  throw new Error(`PostgreSQL did not answer within ${startPatienceMs / 1000} s.`);
}
