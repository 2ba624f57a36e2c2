import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '@monitor/api-platform';
import { answersReady } from './ask-health.js';
import { lastWords, sizeOf } from './last-words.js';
import { beginLog } from './server-log.js';

export interface ApiOptions {
  /** The server's compiled program. */
  program: string;
  port: number;
  /** Address of this machine that the server listens on; 127.0.0.1 when it is not given. */
  host?: string;
  databaseUrl: string;
  /** File that receives what the server logs. */
  logFile: string;
  /** Settings of this server alone, beside those of this process. */
  environment?: Record<string, string>;
}

/** How a server ended. */
export interface ApiEnd {
  exitCode: number | null;
  signal: NodeJS.Signals | null;
  /** What it said last that was not routine; empty where it said nothing. */
  words: string;
}

/** A server from its first moment on. */
export interface ApiProcess {
  pid: number;
  /** Resolves when the server has ended. */
  ended: Promise<ApiEnd>;
  /** Lets requests under way finish, then ends the server. */
  drain(): Promise<void>;
  /** Ends the server at once. */
  kill(): void;
}

/** A server that was ready once. */
export interface ReadyApi extends ApiProcess {
  /** Resolves with a line for the operator when the server has ended. */
  lost: Promise<string>;
}

/** How long a server may take until it is ready. */
export const readyPatienceMs = 60_000;
/** A little longer than the server gives itself. */
const drainPatienceMs = 20_000;

/** Starts the server and waits until it says that it is ready. */
export async function startApi(options: ApiOptions): Promise<ReadyApi> {
  beginLog(options.logFile);
  const api = spawnApi(options);
  const lost = api.ended.then(describeEnd);
  const givenUp = new AbortController();
  const ready = answersReady(options, readyPatienceMs, givenUp.signal).then((isReady) =>
    isReady ? null : `The server was not ready within ${readyPatienceMs / 1000} s.`,
  );
  const fault = await Promise.race([ready, lost]);
  givenUp.abort();
  if (fault === null) return { ...api, lost };
  api.kill();
  throw new OperatorError(`${fault} See ${options.logFile}.`);
}

/** How a server ended, in words for the operator. */
export function describeEnd(end: ApiEnd): string {
  return `The server ended (${causeOf(end)}).${wordsOf(end)}`;
}

/** What it said last, as a sentence of its own. What somebody else killed did not end because of what it said. */
export function wordsOf({ words, signal }: ApiEnd): string {
  if (words === '' || signal === 'SIGKILL') return '';
  return ` ${words.replace(/[.:;,]?$/, '.')}`;
}

/** The signal or exit code with which a server ended. */
export const causeOf = ({ exitCode, signal }: ApiEnd): string => signal ?? `exit code ${exitCode ?? 'unknown'}`;

/**
 * Starts the server's process. It is in a process group of its own, so that Ctrl-C ends it once, through us; it drains
 * by itself when this process is killed (`end-with-parent.mjs`).
 */
export function spawnApi({ program, port, databaseUrl, logFile, environment }: ApiOptions): ApiProcess {
  const since = sizeOf(logFile);
  const log = openSync(logFile, 'a', 0o600);
  const endWithParent = new URL('../../start/end-with-parent.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', endWithParent, program], {
    env: { ...environmentOf({ port, databaseUrl }), ...environment },
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  const ended = new Promise<ApiEnd>((resolve) => {
    child.once('exit', (exitCode, signal) => resolve({ exitCode, signal, words: lastWords(logFile, since) }));
    child.once('error', ({ message }) => resolve({ exitCode: null, signal: null, words: message }));
  });
  const kill = () => void child.kill('SIGKILL');
  return { pid: child.pid ?? 0, ended, kill, drain: () => drain(child, ended) };
}

/**
 * The server's own address of the database only: it never needs the owner's. Production whatever this process runs as:
 * libraries are several times slower otherwise, and nothing of the product hangs on it.
 */
function environmentOf({ port, databaseUrl }: Pick<ApiOptions, 'port' | 'databaseUrl'>): NodeJS.ProcessEnv {
  const own = { PORT: String(port), DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: undefined, NODE_ENV: 'production' };
  return { ...process.env, ...own };
}

async function drain(child: ChildProcess, ended: Promise<ApiEnd>): Promise<void> {
  child.kill('SIGTERM');
  const tired = new AbortController();
  const patience = sleep(drainPatienceMs, 'tired', { signal: tired.signal }).catch(() => 'ended');
  if ((await Promise.race([ended, patience])) === 'tired') child.kill('SIGKILL');
  tired.abort();
  await ended;
}
