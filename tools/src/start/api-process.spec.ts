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
