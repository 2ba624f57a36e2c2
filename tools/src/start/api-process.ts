import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { closeSync, existsSync, openSync, readFileSync, renameSync } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '@monitor/api-platform';

export interface ApiOptions {
  /** The server's compiled program. */
  program: string;
  port: number;
  databaseUrl: string;
  /** File that receives what the server logs. */
  logFile: string;
  /** Settings of this server alone, beside those of this process. */
  environment?: Record<string, string>;
}

/** The running server. */
export interface ApiProcess {
  pid: number;
  /** Resolves with a line for the operator when the server has ended. */
  lost: Promise<string>;
  /** Lets requests under way finish, then ends the server. */
  drain(): Promise<void>;
}

const readyPatienceMs = 60_000;
/** A little longer than the server gives itself. */
const drainPatienceMs = 12_000;

/** Starts the server and waits until it says that it is ready. */
export async function startApi(options: ApiOptions): Promise<ApiProcess> {
  const child = spawnApi(options);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()).once('error', () => resolve()));
  const lost = ended.then(() => `The server ended (${describeEnd(child)}). ${lastLine(options.logFile)}`);
  const givenUp = new AbortController();
  const outcome = await Promise.race([waitUntilReady(options.port, givenUp.signal), lost]);
  givenUp.abort();
  if (outcome !== 'ready') {
    child.kill('SIGKILL');
    throw new OperatorError(`${outcome} See ${options.logFile}.`);
  }
  return { pid: child.pid ?? 0, lost, drain: () => drain(child, ended) };
}

/**
 * The server is in a process group of its own, so that Ctrl-C ends it once, through us; it drains by itself when this
 * process is killed (`end-with-parent.mjs`).
 */
function spawnApi({ program, port, databaseUrl, logFile, environment }: ApiOptions): ChildProcess {
  if (existsSync(logFile)) renameSync(logFile, `${logFile}.previous`);
  const log = openSync(logFile, 'a', 0o600);
  const endWithParent = new URL('../../start/end-with-parent.mjs', import.meta.url).href;
  const child = spawn(process.execPath, ['--import', endWithParent, program], {
    env: { ...environmentOf({ port, databaseUrl }), ...environment },
    detached: true,
    stdio: ['ignore', log, log, 'ipc'],
  });
  closeSync(log);
  return child;
}

/**
 * The server's own address of the database only: it never needs the owner's. Production whatever this process runs as:
 * libraries are several times slower otherwise, and nothing of the product hangs on it.
 */
function environmentOf({ port, databaseUrl }: Pick<ApiOptions, 'port' | 'databaseUrl'>): NodeJS.ProcessEnv {
  const own = { PORT: String(port), DATABASE_URL: databaseUrl, DATABASE_OWNER_URL: undefined, NODE_ENV: 'production' };
  return { ...process.env, ...own };
}

async function waitUntilReady(port: number, givenUp: AbortSignal): Promise<string> {
  const deadline = Date.now() + readyPatienceMs;
  while (Date.now() < deadline && !givenUp.aborted) {
    const answer = await fetch(`http://127.0.0.1:${port}/health/ready`, { signal: AbortSignal.timeout(2_000) }).catch(
      () => null,
    );
    if (answer?.ok === true) return 'ready';
    await sleep(50);
  }
  return `The server was not ready within ${readyPatienceMs / 1000} s.`;
}

async function drain(child: ChildProcess, ended: Promise<void>): Promise<void> {
  child.kill('SIGTERM');
  const tired = new AbortController();
  const patience = sleep(drainPatienceMs, 'tired', { signal: tired.signal }).catch(() => 'ended');
  if ((await Promise.race([ended, patience])) === 'tired') child.kill('SIGKILL');
  tired.abort();
  await ended;
}

function describeEnd({ exitCode, signalCode }: ChildProcess): string {
  return signalCode === null ? `exit code ${exitCode ?? 'unknown'}` : signalCode;
}

function lastLine(logFile: string): string {
  const lines = readFileSync(logFile, 'utf8').split('\n');
  // Lines of a stack are indented; the message above them says what happened.
  return lines.findLast((line) => /^\S/.test(line)) ?? '';
}
