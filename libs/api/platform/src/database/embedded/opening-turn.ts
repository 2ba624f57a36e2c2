import { rm } from 'node:fs/promises';
import { connect, createServer } from 'node:net';
import type { Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { failureCode } from '../../errors/failure-code.js';
import { identityOf } from './folder-identity.js';

const askAgainMs = 50;

export interface TurnWanted {
  /** How long to wait for another process's turn to end. */
  patienceMs: number;
  givenUp: AbortSignal;
  /** Called once when another process has the turn. */
  onWait?: () => void;
}

/**
 * Takes the turn to open a cluster, which one process of this machine has at a time: until it stands there is nothing in
 * it that could hold a lock. The turn is a socket that nobody speaks to, named after the folder; it falls with its process,
 * however that ends. Resolves to what gives the turn back; null when it was not to be had.
 */
export async function takeOpeningTurn(
  dataDirectory: string,
  { patienceMs, givenUp, onWait }: TurnWanted,
): Promise<(() => Promise<void>) | null> {
  const name = turnName(dataDirectory);
  const deadline = Date.now() + patienceMs;
  for (let attempt = 1; ; attempt += 1) {
    const held = await listenOn(name);
    if (held !== null) return () => new Promise((resolve) => held.close(() => resolve()));
    if (givenUp.aborted || Date.now() > deadline) return null;
    if (attempt === 1) onWait?.();
    await sleep(askAgainMs, undefined, { signal: givenUp }).catch(() => undefined);
  }
}

function turnName(dataDirectory: string): string {
  const { device, inode } = identityOf(dataDirectory) ?? { device: 'none', inode: dataDirectory };
  const name = `digital-inclusion-monitor-opening-${device}-${inode}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : join(tmpdir(), name);
}

async function listenOn(name: string): Promise<Server | null> {
  const server = createServer((stranger) => stranger.destroy());
  const failure = await new Promise<Error | null>((resolve) => {
    server.once('error', resolve);
    server.listen(name, () => resolve(null));
  });
  if (failure === null) return server.unref();
  if (failureCode(failure) !== 'EADDRINUSE') throw failure;
  // Where the name is a file, that of a process which was killed stays behind.
  if (name.startsWith('/') && !(await isAnswered(name))) await rm(name, { force: true });
  return null;
}

function isAnswered(name: string): Promise<boolean> {
  return new Promise((resolve) => {
    const probe = connect(name, () => resolve(true)).once('error', () => resolve(false));
    probe.once('connect', () => probe.destroy());
  });
}
