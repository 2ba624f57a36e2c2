/** One command at a time installs and builds: two that begin at one moment would write the same folders. */
import { createHash } from 'node:crypto';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { workspace } from './run-command.mjs';

/**
 * Does some work of this copy of the product while no other command does such work; the turn falls with its process. The
 * work must look again whether it is still to be done. Where the system has no sockets without a file, nobody waits.
 */
export async function inTurn(log, work) {
  const name = turnName();
  if (name === null) return work();
  let turn = await listenOn(name);
  if (turn === null) log('Another command installs or builds this product. Waiting for it');
  for (; turn === null; turn = await listenOn(name)) await sleep(100);
  try {
    return await work();
  } finally {
    turn.close();
  }
}

function turnName() {
  const name = `digital-inclusion-monitor-building-${createHash('sha256').update(workspace).digest('hex').slice(0, 16)}`;
  if (process.platform === 'linux') return `\0${name}`;
  return process.platform === 'win32' ? `\\\\.\\pipe\\${name}` : null;
}

function listenOn(name) {
  return new Promise((resolve, reject) => {
    const server = createServer((stranger) => stranger.destroy());
    server.once('error', (failure) => (failure.code === 'EADDRINUSE' ? resolve(null) : reject(failure)));
    server.listen(name, () => resolve(server));
  });
}
