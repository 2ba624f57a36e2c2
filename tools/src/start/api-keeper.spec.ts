import { readFileSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { OperatorError, freeLoopbackPort, isPortFree } from '@monitor/api-platform';
import { ApiKeeper, databaseReplaced } from './api-keeper.js';
import type { KeeperOptions } from './api-keeper.js';
import { hangs } from './ask-health.js';

let folder: string;
const keepers: ApiKeeper[] = [];

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'monitor-keeper-'));
});
afterEach(() => Promise.all(keepers.splice(0).map((keeper) => keeper.drain())));
afterAll(() => rm(folder, { recursive: true }));

interface Kept {
  keeper: ApiKeeper;
  port: number;
  said: string[];
}

async function kept(options: Partial<KeeperOptions> = {}): Promise<Kept> {
  const said: string[] = [];
  const port = await freeLoopbackPort();
  const keeper = await ApiKeeper.start(
    {
      program: fileURLToPath(new URL('./stand-in-server.mjs', import.meta.url)),
      port,
      databaseUrl: 'postgres://sound',
      logFile: join(folder, `server-${port}.log`),
      log: (line) => said.push(line),
      untilDatabaseAnswers: () => Promise.resolve(true),
      ...options,
    },
    new AbortController().signal,
  );
  keepers.push(keeper);
  return { keeper, port, said };
}

/** Waits until something is so; after 20 seconds the expectation that follows says what is not. */
async function until(isSo: () => boolean): Promise<void> {
  for (let attempt = 0; attempt < 1_000 && !isSo(); attempt += 1) await sleep(20);
}

const ask = async (port: number, path: string): Promise<string> =>
  (await fetch(`http://127.0.0.1:${port}${path}`)).text();
const timesReady = ({ said }: Kept) => said.filter((line) => /^The server is ready again, \d+\.\d s after/.test(line));

describe('a server that is looked after', () => {
  it.each([
    ['is killed', ({ keeper }: Kept) => process.kill(keeper.pid, 'SIGKILL'), 'The server ended (SIGKILL).'],
    ['crashes', ({ keeper }: Kept) => process.kill(keeper.pid, 'SIGSEGV'), 'The server ended (SIGSEGV).'],
    ['ends by itself', ({ port }: Kept) => ask(port, '/end/0'), 'The server ended (exit code 0).'],
    ['fails', ({ port }: Kept) => ask(port, '/fail'), 'The server ended (exit code 1). Error: The sky has fallen.'],
  ])('is started again when it %s, with one line of words', async (_what, harm, line) => {
    const server = await kept();
    const before = server.keeper.pid;
    await harm(server);
    await until(() => timesReady(server).length === 1);
    expect(server.said).toEqual([`${line} Starting it again`, expect.stringMatching(/^The server is ready again/)]);
    expect(server.keeper.pid).not.toBe(before);
    expect(await ask(server.port, '/')).toBe('answered');
  });

  it('is given up after five failures within a minute, in one line', async () => {
    const server = await kept();
    for (let failure = 1; failure <= 5; failure += 1) {
      await until(() => timesReady(server).length === failure - 1);
      process.kill(server.keeper.pid, 'SIGKILL');
    }
    expect(await server.keeper.lost).toMatch(
      /^The server ended 5 times within a minute, the last time with SIGKILL\. It is not started again\. See .*\.log\.$/,
    );
    expect(await isPortFree(server.port)).toBe(true);
    expect(server.said.filter((line) => line.endsWith('Starting it again'))).toHaveLength(4);
  });

  it('is started anew on a database that replaced the old one, however often', async () => {
    const server = await kept();
    for (let replaced = 1; replaced <= 6; replaced += 1) {
      await ask(server.port, `/end/${databaseReplaced}`);
      await until(() => timesReady(server).length === replaced);
    }
    expect(
      server.said.filter((line) => line === 'The database was replaced. Starting the server anew on it'),
    ).toHaveLength(6);
    expect(await ask(server.port, '/')).toBe('answered');
  });

  it('is ended and started again when it hangs', async () => {
    const server = await kept({
      isHanging: (address, givenUp) => hangs(address, givenUp, { everyMs: 100, misses: 3 }),
    });
    await ask(server.port, '/hang');
    await until(() => timesReady(server).length === 1);
    expect(server.said.slice(0, 2)).toEqual([
      'The server does not answer any more. Ending it',
      'The server ended (SIGKILL). Starting it again',
    ]);
    expect(await ask(server.port, '/')).toBe('answered');
  });

  it('waits for a database that is away, which is no failure of its own', async () => {
    let isAway = true;
    const untilDatabaseAnswers = async () => {
      const wasAway = isAway;
      for (; isAway;) await sleep(10);
      return !wasAway;
    };
    const server = await kept({ untilDatabaseAnswers });
    for (let ended = 1; ended <= 6; ended += 1) {
      isAway = true;
      const { pid } = server.keeper;
      process.kill(pid, 'SIGKILL');
      await sleep(100);
      expect(server.keeper.pid).toBe(pid);
      isAway = false;
      await until(() => timesReady(server).length === ended);
    }
    expect(await ask(server.port, '/')).toBe('answered');
  });

  it('stays ended when it was asked to, also between two starts', async () => {
    const server = await kept({ untilDatabaseAnswers: (givenUp) => untilAborted(givenUp) });
    process.kill(server.keeper.pid, 'SIGKILL');
    await until(() => server.said.length === 1);
    await server.keeper.drain();
    expect(await isPortFree(server.port)).toBe(true);
  });

  it('keeps the log of the run through its restarts', async () => {
    const server = await kept();
    await ask(server.port, '/fail');
    await until(() => timesReady(server).length === 1);
    expect(readFileSync(join(folder, `server-${server.port}.log`), 'utf8')).toContain('The sky has fallen');
  });

  it('is refused with its own words when it ends at its first start', async () => {
    const refused = kept({ databaseUrl: 'postgres://broken' });
    await expect(refused).rejects.toThrow(OperatorError);
    await expect(refused).rejects.toThrow(
      /^The server ended \(exit code 1\)\. The database is broken\. See .*\.log\.$/,
    );
  });
});

const untilAborted = (givenUp: AbortSignal): Promise<boolean> =>
  new Promise((resolve) => givenUp.addEventListener('abort', () => resolve(false)));
