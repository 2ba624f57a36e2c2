import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OperatorError, freeLoopbackPort, isPortFree } from '@monitor/api-platform';
import { startApi } from './api-process.js';

describe('the server of the start command', () => {
  let folder: string;
  const program = fileURLToPath(new URL('./stand-in-server.mjs', import.meta.url));

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'monitor-start-'));
  });

  afterAll(() => rm(folder, { recursive: true }));

  const options = async (databaseUrl = 'postgres://sound') => ({
    program,
    port: await freeLoopbackPort(),
    databaseUrl,
    logFile: join(folder, 'server.log'),
  });

  it('finishes requests under way before it ends, and frees its port', async () => {
    const given = await options();
    const api = await startApi(given);
    const slow = fetch(`http://127.0.0.1:${given.port}/slow`).then((answer) => answer.text());
    await new Promise((resolve) => setTimeout(resolve, 100));
    await api.drain();
    expect(await slow).toBe('answered');
    expect(await isPortFree(given.port)).toBe(true);
  });

  it('always runs as production, and never knows the owner of the database', async () => {
    const given = await options();
    const before = { NODE_ENV: process.env['NODE_ENV'] };
    Object.assign(process.env, { NODE_ENV: 'development', DATABASE_OWNER_URL: 'postgres://owner' });
    const api = await startApi(given);
    Object.assign(process.env, before);
    delete process.env['DATABASE_OWNER_URL'];
    const answer = await fetch(`http://127.0.0.1:${given.port}/environment`);
    const environment = (await answer.json()) as Record<string, string>;
    await api.drain();
    expect(environment).toMatchObject({ NODE_ENV: 'production', DATABASE_URL: 'postgres://sound' });
    expect(environment).not.toHaveProperty('DATABASE_OWNER_URL');
  });

  it('is told in one line, with its own last words, when it ends while starting', async () => {
    const failing = startApi(await options('postgres://broken'));
    await expect(failing).rejects.toThrow(OperatorError);
    await expect(failing).rejects.toThrow(
      /^The server ended \(exit code 1\)\. The database is broken\. See .*server\.log\.$/,
    );
  });

  it('is reported when it ends on its own later', async () => {
    const given = await options();
    const api = await startApi(given);
    await api.drain();
    expect(await api.lost).toMatch(/^The server ended \(exit code 0\)\./);
  });
});
