import { readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import type { EmbeddedPostgres } from './embedded-postgres.js';
import { runningPostmaster } from './postmaster.js';
import { Trial, ask, untilAnswered } from './testing/trial.js';

let trial: Trial;
beforeAll(async () => void (trial = await Trial.begin()));
afterEach(() => trial.stopAll());
afterAll(() => trial.end());

const postmaster = (name: string) => runningPostmaster(join(trial.directory(name), 'postgres'))?.pid ?? null;
/** What lies in a directory that would be left of a cluster half made. */
const leftovers = async (name: string) =>
  (await readdir(trial.directory(name))).filter((file) => /^postgres\.new|^initial-password|\.partial$/.test(file));

describe('a new directory', () => {
  it('is opened by one of those who start at once; the others say so, and who shares it waits for it', async () => {
    const starts = [trial.start('new'), trial.start('new'), trial.start('new', { whenInUse: 'share' })];
    const ends = await Promise.allSettled(starts);
    const servers = ends.flatMap((end) => (end.status === 'fulfilled' ? [end.value] : []));
    const refused = ends.flatMap((end) => (end.status === 'rejected' ? [String(end.reason)] : []));
    expect(refused.length).toBeGreaterThanOrEqual(1);
    for (const line of refused) expect(line).toMatch(/new is in use by another running copy\. Stop that one/);
    expect(ends[2]!.status).toBe('fulfilled');
    for (const { loginUrl } of servers) expect(await ask(loginUrl, 'SELECT 1')).toEqual([1]);
    expect(await leftovers('new')).toEqual([]);
    expect(trial.said.filter((line) => line.startsWith('Making a new database cluster'))).toHaveLength(1);
  }, 180_000);

  it('is opened to the end although PostgreSQL is killed as soon as it is there, several times', async () => {
    const opened = trial.start('killed');
    const isOver = opened.then(
      () => true,
      () => true,
    );
    const killed = new Set<number>();
    while (killed.size < 4 && !(await Promise.race([isOver, sleep(5, false)]))) {
      const pid = postmaster('killed');
      if (pid === null || killed.has(pid)) continue;
      await sleep(40 * killed.size);
      killed.add(pid);
      process.kill(pid, 'SIGKILL');
    }
    const server: EmbeddedPostgres = await opened;
    expect(killed.size).toBeGreaterThanOrEqual(1);
    // The last kill may fall after the opening, and is then mended by whoever looks after the server.
    expect(await untilAnswered(server.ownerUrl, 'SELECT 1')).toEqual([1]);
  }, 180_000);

  it('leaves nothing running when its start is broken off, whenever that is, and is opened by the next one', async () => {
    for (const afterMs of [0, 300, 1_000, 2_000, 3_500]) {
      const stopping = new AbortController();
      const start = trial.start('broken off', { givenUp: stopping.signal });
      const end = start.then(
        (server) => server.stop(),
        (failure: unknown) => expect(String(failure)).toMatch(/no longer wanted/),
      );
      await sleep(afterMs);
      stopping.abort();
      await end;
      expect(postmaster('broken off')).toBeNull();
    }
    expect(await ask((await trial.start('broken off')).loginUrl, 'SELECT 1')).toEqual([1]);
    expect(await leftovers('broken off')).toEqual([]);
  }, 180_000);
});
