/** What must hold before anything slow is begun. */
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { StartFailure } from './fail.mjs';
import { findPortHolder } from './port-holder.mjs';

const oldest = [20, 19];

/** Refuses a Node that is too old for the product. */
export function checkNode(version = process.versions.node) {
  const [major, minor] = version.split('.').map(Number);
  if (major > oldest[0] || (major === oldest[0] && minor >= oldest[1])) return;
  throw new StartFailure(`Node ${version} is too old: wanted ${oldest.join('.')} or newer. See https://nodejs.org.`);
}

/**
 * Refuses a port that is no port, or that another program listens on, which it names. A server of this product whose
 * start command was killed is ended in order, and the port taken over.
 */
export async function checkPort(log, text = process.env.PORT || '3000') {
  const port = Number(text);
  if (!/^\d{1,5}$/.test(text) || port < 1 || port > 65535) {
    throw new StartFailure(`PORT: found "${text}", wanted a whole number from 1 to 65535.`);
  }
  let failure = await waitForPort(port, briefPatienceMs);
  if (failure?.code === 'EADDRINUSE') failure = await takeOver(port, log, failure);
  if (failure === null) return;
  if (failure.code === 'EADDRINUSE') throw new StartFailure(portTaken(port));
  throw new StartFailure(`Port ${port} cannot be opened (${failure.code}). Choose another: PORT=3000 npm start`);
}

function portTaken(port) {
  const holder = findPortHolder(port);
  const choose = `or choose another: PORT=${port + 1} npm start`;
  if (holder === null) return `Port ${port} is in use by another program. Stop it, ${choose}`;
  if (holder.launcher === null) {
    return `Port ${port} is in use by process ${holder.pid} (${holder.name}). Stop it, ${choose}`;
  }
  return (
    `This product runs already at http://localhost:${port} (process ${holder.launcher}). ` +
    `Stop it (Ctrl-C there, or kill ${holder.launcher}), ${choose}`
  );
}

/** A copy that was just told to stop may still be finishing its requests. */
const briefPatienceMs = 2_000;
/** A little longer than a server takes to finish its requests. */
const drainPatienceMs = 15_000;

async function takeOver(port, log, failure) {
  const holder = findPortHolder(port);
  if (holder === null || !holder.isOurs || holder.launcher !== null) return failure;
  log(`Port ${port} is held by process ${holder.pid}, a server of this product that was left behind. Ending it`);
  for (const signal of ['SIGTERM', 'SIGKILL']) {
    try {
      process.kill(holder.pid, signal);
    } catch (refused) {
      if (refused.code !== 'ESRCH') return failure;
    }
    const still = await waitForPort(port, drainPatienceMs);
    if (still?.code !== 'EADDRINUSE') return still;
  }
  return failure;
}

async function waitForPort(port, patienceMs) {
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
