import { setTimeout as sleep } from 'node:timers/promises';
import { emptyReport } from '../fault-run.js';
import type { FaultReport, FaultRun } from '../fault-run.js';
import { Product } from '../world/product.js';
import { trySignal } from '../world/processes.js';

const failures = 5;
const nextPatienceMs = 40_000;

export const givenUp: FaultRun = {
  name: 'given-up',
  what: 'the server is killed five times within a minute: the product says so in one line, ends everything, and says so by its code',
  run: async ({ world }) => {
    const report = emptyReport('given-up');
    const product = await Product.start(world);
    try {
      await killUntilGivenUp(product, report);
    } finally {
      await product.stop();
    }
    return report;
  },
};

async function killUntilGivenUp(product: Product, report: FaultReport): Promise<void> {
  let former: number | null = null;
  for (; report.faults < failures; report.faults += 1) {
    const next = await nextServer(product, former);
    if (next === null) return void report.broken.push(`there was no server to kill after ${report.faults} failures`);
    trySignal(next, 'SIGKILL');
    former = next;
  }
  await Promise.race([product.closed, sleep(nextPatienceMs)]);
  const lines = product.output.trimEnd().split('\n');
  const told = lines.filter((line) => line.startsWith('The server ended 5 times within a minute'));
  report.measured.push(`code ${product.exitCode}; ${lines.at(-1) ?? ''}`);
  // Anything but 0 and 2: `restart: on-failure` and systemd's Restart=on-failure start it again by that.
  if (product.exitCode !== 1) report.broken.push(`ended with ${product.exitCode}`);
  const promises = lines.filter((line) => line.endsWith('Starting it again'));
  if (promises.length >= failures) report.broken.push('the last failure promises another start');
  if (told.length !== 1 || lines.at(-1) !== told[0]) report.broken.push(`is not clear: ${lines.slice(-2).join(' / ')}`);
  if (product.postmaster() !== null) report.broken.push('PostgreSQL was left behind');
}

async function nextServer(product: Product, former: number | null): Promise<number | null> {
  const deadline = performance.now() + nextPatienceMs;
  while (performance.now() < deadline) {
    const pid = await product.server();
    if (pid !== null && pid !== former) return pid;
    await sleep(50);
  }
  return null;
}
