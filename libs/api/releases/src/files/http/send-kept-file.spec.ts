import { createServer, get } from 'node:http';
import type { IncomingMessage, Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtemp, rm, truncate, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import express from 'express';
import type { KeptPublication } from '../kept/kept-files.js';
import { sendKeptFile } from './send-kept-file.js';

/** More than sockets and streams hold between them, so that most of it is still to be read when the first part is there. */
const bytes = 64 * 2 ** 20;
const name = 'figures.csv';
let directory: string;
let server: Server;
let failures: unknown[];

beforeAll(async () => {
  directory = await mkdtemp(join(tmpdir(), 'monitor-sent-'));
  const kept = { directory, manifest: { publication: { number: 1 }, files: [] } } as unknown as KeptPublication;
  const app = express();
  app.get('/file', (_, response) => {
    const file = { kept, entry: { name, sha256: 'a', bytes, rows: 1 }, cacheControl: 'no-transform' };
    sendKeptFile(response, file).catch((failure: unknown) => failures.push(failure));
  });
  server = createServer(app).listen(0);
});
afterAll(async () => {
  server.close();
  await rm(directory, { recursive: true });
});
beforeEach(async () => {
  failures = [];
  await writeFile(join(directory, name), Buffer.alloc(bytes, 'a'));
});

/** What arrives of the file; `meanwhile` happens once its first part is there. Fails where the answer breaks off. */
async function download(range?: string, meanwhile: () => Promise<void> = () => Promise.resolve()): Promise<number> {
  const { port } = server.address() as AddressInfo;
  const headers = { connection: 'close', ...(range !== undefined && { range }) };
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    get({ port, path: '/file', headers }, resolve).on('error', reject);
  });
  let arrived = 0;
  for await (const part of response) {
    if (arrived === 0) await meanwhile();
    arrived += (part as Buffer).length;
  }
  return arrived;
}

describe('a kept file that is sent', () => {
  it('arrives whole, or the part that is asked for', async () => {
    expect(await download()).toBe(bytes);
    expect(await download('bytes=10-19')).toBe(10);
    expect(await download(`bytes=${bytes - 5}-`)).toBe(5);
    expect(failures).toEqual([]);
  });

  it('is an error for its reader, and told to whoever runs the server, where it is cut short while it streams', async () => {
    await expect(download(undefined, () => truncate(join(directory, name), bytes / 2))).rejects.toThrow('aborted');
    expect(String(failures[0])).toContain(`of ${bytes} bytes`);
  });
});
