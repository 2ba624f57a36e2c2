import { setTimeout as sleep } from 'node:timers/promises';
import { OperatorError } from '../../config/operator-error.js';
import { reachCluster } from './cluster-session.js';
import type { ClusterAddress, ClusterSession } from './cluster-session.js';
import { spawnServer } from './server-process.js';
import type { ServerEnd, ServerProcess, ServerStart } from './server-process.js';

/** How long the processes of a killed server may hold on to its memory and port. */
const leftoverPatienceMs = 15_000;
/** How long a server may be silent: while it goes through its log after a crash it says so, and may take its time. */
const silencePatienceMs = 60_000;
/** After so long whoever waits is told why. */
const recoveryToldAfterMs = 5_000;

/** A server that was stopped in order answers within this time. */
const promptMs = 500;

export interface Waiting {
  givenUp: AbortSignal;
  log: (line: string) => void;
}

/** The server could not open its port: another program has it. */
export class PortTaken extends Error {}
/** The server runs and does not take the password of the record. */
export class PasswordRefused extends Error {}

/**
 * Starts the server of a cluster and waits until it answers. One that something killed is started again, and one that
 * meets what a killed server left behind waits for that to go. Rejects with the server's own reason when it does not
 * start; nothing of it is left running then.
 */
export async function startServer(
  start: ServerStart,
  address: ClusterAddress,
  waiting: Waiting,
): Promise<ClusterSession> {
  const begun = Date.now();
  for (;;) {
    const server = spawnServer(start);
    const outcome = await untilAnswered(server, address, waiting).catch(async (failure: unknown) => {
      await server.stop();
      throw failure;
    });
    if ('client' in outcome) return outcome;
    if (/could not bind|could not create any TCP/.test(outcome.reason)) throw new PortTaken(failureWords(outcome));
    const passes =
      outcome.isKilled || /pre-existing shared memory block|lock file "postmaster.pid"/.test(outcome.reason);
    if (!passes || Date.now() - begun > leftoverPatienceMs) throw new OperatorError(failureWords(outcome));
    await sleep(250, undefined, { signal: waiting.givenUp }).catch(() => undefined);
    if (waiting.givenUp.aborted) throw new OperatorError('PostgreSQL is no longer wanted.');
  }
}

const failureWords = ({ reason }: ServerEnd) => `PostgreSQL did not start: ${reason}.`.replace(/\.\.$/, '.');

async function untilAnswered(
  server: ServerProcess,
  address: ClusterAddress,
  { givenUp, log }: Waiting,
): Promise<ClusterSession | ServerEnd> {
  const begun = Date.now();
  let saidSomething = begun;
  let isTold = false;
  while (!givenUp.aborted) {
    const end = server.end();
    if (end !== null) return end;
    const reached = await reachCluster(address);
    if (typeof reached === 'object') return reached;
    if (reached === 'PASSWORD') throw new PasswordRefused('PostgreSQL does not take the password of its record.');
    if (reached === 'NOT_YET') saidSomething = Date.now();
    if (Date.now() - saidSomething > silencePatienceMs) {
      throw new OperatorError(`PostgreSQL did not answer within ${silencePatienceMs / 1000} s.`);
    }
    if (!isTold && Date.now() - begun > recoveryToldAfterMs) {
      log('PostgreSQL goes through what it had not finished when it ended. This may take a while');
      isTold = true;
    }
    // Every question costs the server a process, which it needs for itself.
    await sleep(Date.now() - begun < promptMs ? 20 : 100);
  }
  throw new OperatorError('PostgreSQL is no longer wanted.');
}
