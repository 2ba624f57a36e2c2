import { setTimeout as sleep } from 'node:timers/promises';

/** Where a server is asked how it is. */
export interface HealthAddress {
  port: number;
  /** Address of this machine that the server listens on; 127.0.0.1 when it is not given. */
  host?: string;
}

const askEveryMs = 50;
const answerPatienceMs = 2_000;

/** Waits until the server says that it is ready. False when it has not after `patienceMs`, or when it is given up. */
export const answersReady = (address: HealthAddress, patienceMs: number, givenUp: AbortSignal): Promise<boolean> =>
  untilOk({ ...address, path: 'ready' }, patienceMs, givenUp);

/** Waits until the server answers at all. False when it has not after `patienceMs`, or when it is given up. */
export const answersLive = (address: HealthAddress, patienceMs: number, givenUp: AbortSignal): Promise<boolean> =>
  untilOk({ ...address, path: 'live' }, patienceMs, givenUp);

export interface Pulse {
  /** How long one question may go unanswered; the next is asked after as long. */
  everyMs: number;
  /** Silent so many times in a row, the server hangs. Counted, because a machine that sleeps is not a server that hangs. */
  misses: number;
}

/** A server that is silent for 30 seconds hangs. */
const pulse: Pulse = { everyMs: 5_000, misses: 6 };

/** Asks the server again and again whether it lives. Resolves to true when it hangs, to false when it is given up. */
export async function hangs(
  address: HealthAddress,
  givenUp: AbortSignal,
  { everyMs, misses } = pulse,
): Promise<boolean> {
  for (let silent = 0; silent < misses;) {
    const begun = Date.now();
    silent = (await isOk({ ...address, path: 'live' }, everyMs)) ? 0 : silent + 1;
    const rest = Math.max(0, everyMs - (Date.now() - begun));
    await sleep(rest, undefined, { signal: givenUp }).catch(() => undefined);
    if (givenUp.aborted) return false;
  }
  return true;
}

interface Question extends HealthAddress {
  path: 'live' | 'ready';
}

async function untilOk(question: Question, patienceMs: number, givenUp: AbortSignal): Promise<boolean> {
  const deadline = Date.now() + patienceMs;
  while (Date.now() < deadline && !givenUp.aborted) {
    if (await isOk(question, answerPatienceMs)) return !givenUp.aborted;
    await sleep(askEveryMs, undefined, { signal: givenUp }).catch(() => undefined);
  }
  return false;
}

async function isOk({ host = '127.0.0.1', port, path }: Question, patienceMs: number): Promise<boolean> {
  const authority = host.includes(':') ? `[${host}]:${port}` : `${host}:${port}`;
  try {
    const answer = await fetch(`http://${authority}/health/${path}`, { signal: AbortSignal.timeout(patienceMs) });
    // Read to its end, so that the connection is free again.
    await answer.arrayBuffer();
    return answer.ok;
  } catch {
    return false;
  }
}
