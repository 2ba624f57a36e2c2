import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { EmbeddedPostgres } from './embedded-postgres.js';
import { runningPostmaster } from './postmaster.js';
import { Trial, ask, untilAnswered } from './testing/trial.js';

let trial: Trial;
let server: EmbeddedPostgres;

beforeAll(async () => {
  trial = await Trial.begin();
  server = await trial.start('kept', { durable: true });
  await ask(server.ownerUrl, 'CREATE TABLE acknowledged (n int PRIMARY KEY, filling text)');
});
afterAll(() => trial.end());

const cluster = () => join(trial.directory('kept'), 'postgres');
const killable = () => runningPostmaster(cluster())?.pid ?? null;

/** Waits for a server that has not been killed yet, whether it answers or not, and kills it. */
async function killOther(killed: Set<number>): Promise<void> {
  for (let attempt = 0; attempt < 3_000; attempt += 1) {
    const pid = killable();
    if (pid !== null && !killed.has(pid)) {
      killed.add(pid);
      process.kill(pid, 'SIGKILL');
      return;
    }
    await sleep(5);
  }
  throw new Error('There was no other server to kill.');
}

/** Waits until the keeper has said of every end that PostgreSQL is back: a server answers a moment before that. */
async function untilKeeperIsBack(): Promise<void> {
  const count = (said: RegExp) => trial.said.filter((line) => said.test(line)).length;
  for (let attempt = 0; attempt < 3_000 && count(/ended unexpectedly/) > count(/is back/); attempt += 1) await sleep(5);
}

/** Writes a row that must be kept, and much that must be gone through again after a crash. */
const writeRow = (n: number) =>
  ask(
    server.ownerUrl,
    `INSERT INTO acknowledged SELECT ${n} * 1000 + n, repeat('x', 500) FROM generate_series(0, 999) n`,
  );

describe('a server that is killed', () => {
  it('stands again with all that was acknowledged, however often and whenever it is killed', async () => {
    let written = 0;
    // Waits before each further kill, counted from when the next server runs: most fall into its recovery.
    const kills = fc.array(fc.integer({ min: 0, max: 250 }), { minLength: 1, maxLength: 3 });
    const isKept = fc.asyncProperty(kills, async (waits) => {
      await writeRow(++written);
      const killed = new Set<number>();
      for (const wait of waits) {
        await sleep(wait);
        await killOther(killed);
      }
      expect(await untilAnswered(server.ownerUrl, 'SELECT count(*)::int FROM acknowledged')).toEqual([written * 1_000]);
    });
    await fc.assert(isKept, { seed: 71_004, numRuns: 4, endOnFailure: true });
  });

  it('stands again after a second kill 70 milliseconds after the first, and says what happened in words', async () => {
    await untilKeeperIsBack();
    trial.said.length = 0;
    const first = killable()!;
    process.kill(first, 'SIGKILL');
    await sleep(70);
    await killOther(new Set([first]));
    expect(await untilAnswered(server.loginUrl, 'SELECT 1')).toEqual([1]);
    await untilKeeperIsBack();
    expect(trial.said[0]).toBe('PostgreSQL ended unexpectedly. Starting it again');
    expect(trial.said.at(-1)).toMatch(/^PostgreSQL is back, \d+\.\d s after it ended$/);
    expect(trial.said.filter((line) => /: *\.?$|undefined/.test(line))).toEqual([]);
  });

  it('is not started again once it was asked to stop, also while it is being brought back', async () => {
    const killed = killable()!;
    process.kill(killed, 'SIGKILL');
    await sleep(60);
    await server.stop();
    await sleep(500);
    expect(killable()).toBeNull();
    server = await trial.start('kept', { durable: true });
    expect(await ask(server.loginUrl, 'SELECT 1')).toEqual([1]);
  });
});
