/** What must hold before anything slow is begun. */
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure } from './fail.mjs';

const oldest = [20, 19];

/** Refuses a Node that is too old for the product. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new StartFailure(`Node ${version} is too old: wanted ${oldest.join('.')} or newer. See https://nodejs.org.`);
}

/** Refuses a port that is no port, or that another program listens on. */
export async function checkPort(text = process.env.PORT || '3000') {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535) {
    throw new StartFailure(`PORT: found "${text}", wanted a whole number from 1 to 65535.`);
  }
  const failure = await waitForPort(port);
  if (failure === null) return;
  if (failure.code === 'EADDRINUSE') {
    throw new StartFailure(
      `Port ${port} is in use by another program. Stop it, or choose another: PORT=${port + 1} npm start`,
    );
  }
  throw new StartFailure(`Port ${port} cannot be opened (${failure.code}). Choose another: PORT=3000 npm start`);
}

/** A copy that was just told to stop may still be finishing its requests. */
const patienceMs = 2_000;

async function waitForPort(port) {
  const deadline = Date.now() + patienceMs;
  for (;;) {
    const failure = await tryListening(port);
    if (failure?.code !== 'EADDRINUSE' || Date.now() > deadline) return failure;
    await sleep(100);
  }
}

function tryListening(port) {
  return new Promise((resolve) => {
    const probe = createServer();
    probe.once('error', resolve);
    probe.listen({ port }, () => probe.close(() => resolve(null)));
  });
}
