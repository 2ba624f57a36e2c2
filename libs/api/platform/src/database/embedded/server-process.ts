import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, fstatSync, openSync, readFileSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import type { PostgresBinaries } from './find-binaries.js';
import { clusterFolder } from './init-cluster.js';
import { programEnvironment } from './run-program.js';
import type { ServerAccount } from './server-account.js';
import { lastFailure } from './server-words.js';

/** Crash recovery stays within seconds only while little WAL can gather between checkpoints. */
const lasting = ['max_wal_size=512MB', 'checkpoint_timeout=5min'];
/** Before it recovers it brings all files to the disk: in one call where the system has one, not file by file. */
if (process.platform === 'linux') lasting.push('recovery_init_sync_method=syncfs');
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

/** How a server ended. */
export interface ServerEnd {
  /** In words: its own, or else the signal or code that ended it. */
  reason: string;
  /** Whether a signal ended it: nothing is wrong with the cluster then. */
  isKilled: boolean;
}

/** A server's process, whether it answers yet or not. */
export interface ServerProcess {
  /** How it ended; null while it runs. */
  end(): ServerEnd | null;
  /** Ends it: fast, and at once when that takes too long. */
  stop(): Promise<void>;
}

/** A log of this size is put aside at the next start, so that two such files are the most that is kept. */
const largestLog = 8 * 1024 * 1024;
const stopPatienceMs = 10_000;

/**
 * Spawns the server on loopback, in a process group of its own: Ctrl-C in a terminal then reaches the product only,
 * which stops PostgreSQL in order.
 */
export function spawnServer({ home, port, binaries, account, durable }: ServerStart): ServerProcess {
  const logFile = join(home, 'postgres.log');
  const { log, since } = openLog(logFile);
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
  let end: ServerEnd | null = null;
  child.once('exit', (code, signal) => {
    const words = lastFailure(readFrom(logFile, since));
    const how = signal === null ? `it ended with code ${code ?? 'unknown'}` : `it was ended by ${signal}`;
    end = { reason: words ?? how, isKilled: signal !== null };
  });
  child.once('error', ({ message }) => (end = { reason: message, isKilled: false }));
  return { end: () => end, stop: () => stop(child, () => end !== null) };
}

function openLog(logFile: string): { log: number; since: number } {
  const log = openSync(logFile, 'a', 0o600);
  const { size } = fstatSync(log);
  if (size < largestLog) return { log, since: size };
  closeSync(log);
  renameSync(logFile, logFile.replace(/\.log$/, '.previous.log'));
  return { log: openSync(logFile, 'a', 0o600), since: 0 };
}

/** The part of a log after a byte; empty where it cannot be read. */
function readFrom(logFile: string, since: number): string {
  try {
    return readFileSync(logFile).subarray(since).toString('utf8');
  } catch {
    return '';
  }
}

async function stop(child: ChildProcess, hasEnded: () => boolean): Promise<void> {
  for (const signal of ['SIGINT', 'SIGQUIT', 'SIGKILL'] as const) {
    if (hasEnded()) return;
    child.kill(signal);
    const deadline = Date.now() + stopPatienceMs;
    while (!hasEnded() && Date.now() < deadline) await sleep(20);
  }
}
