import { execFile, spawnSync } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { PersonaClient } from '@monitor/testing';
import { addMachine } from '../testing/machine-token.js';
import { publishFigures } from '../testing/publish-figures.js';
import { startTestApi } from '../testing/start-test-api.js';
import type { TestApi } from '../testing/start-test-api.js';

const examples = fileURLToPath(new URL('../../../../tools/examples', import.meta.url));

/** Programs by what runs them; those that this machine cannot run are read alone. */
const programs = [
  { program: 'pull.mjs', interpreter: process.execPath, version: '--version' },
  { program: 'pull.sh', interpreter: 'sh', version: '-c true' },
  { program: 'pull.py', interpreter: 'python3', version: '--version' },
  { program: 'pull.R', interpreter: 'Rscript', version: '--version' },
];
const runnable = programs.filter(({ interpreter, version }) => spawnSync(interpreter, version.split(' ')).status === 0);

let server: TestApi;
let nobody: PersonaClient;
let token: string;
let directory: string;

beforeAll(async () => {
  server = await startTestApi();
  nobody = new PersonaClient(server.baseUrl);
  await publishFigures(server.database, ['FINAL', 'PROVISIONAL']);
  token = await addMachine(server, 'NATIONAL_ANALYST');
  directory = await mkdtemp(join(tmpdir(), 'monitor-pull-'));
});
afterAll(async () => {
  await rm(directory, { recursive: true });
  await server.stop();
});

interface Ended {
  code: number;
  output: string;
}

/** Runs an example of its own in an empty directory, as a reader would. */
function run({ interpreter, program }: (typeof programs)[number], more: NodeJS.ProcessEnv = {}): Promise<Ended> {
  const environment = { ...process.env, SERVICE: server.baseUrl, ...more };
  return new Promise((resolve) => {
    execFile(interpreter, [join(examples, program)], { cwd: directory, env: environment }, (error, out, errors) => {
      resolve({ code: error === null ? 0 : Number(error.code), output: out + errors });
    });
  });
}

/** How many figures a publication has, by its manifest. */
async function figuresOf(number: number): Promise<number> {
  const headers = { authorization: `Bearer ${token}` };
  const response = await nobody.request(`/releases/${number}/manifest.json`, { headers });
  const { files } = (await response.json()) as { files: { name: string; rows: number }[] };
  return files.find(({ name }) => name === 'figures.csv')?.rows ?? 0;
}

describe('the examples', () => {
  it.each(runnable)('pull every final figure with $program, without signing in', async (example) => {
    const rows = await figuresOf(1);
    const { code, output } = await run(example);
    expect([code, output]).toEqual([
      0,
      expect.stringContaining(String(example.program === 'pull.sh' ? rows + 1 : rows)),
    ]);
  });

  it.each(runnable)('pull the provisional ones with $program, as a registered client', async (example) => {
    const { code, output } = await run(example, { KIND: 'PROVISIONAL', TOKEN: token, FILE: 'figures.jsonl' });
    expect([code, output]).toEqual([0, expect.stringContaining(String(await figuresOf(2)))]);
  });

  it.each(runnable)('say why there is nothing to pull with $program', async (example) => {
    const { code, output } = await run(example, { SERVICE: `${server.baseUrl}/nowhere` });
    expect([code === 0, output === '']).toEqual([false, false]);
  });

  it('ask for nothing but what is served', async () => {
    for (const name of [...programs.map(({ program }) => program), 'power-query.txt']) {
      const text = await readFile(join(examples, name), 'utf8');
      for (const [, path = ''] of text.matchAll(/\/?(releases\/latest\/[a-z]+\.[a-z]+)/g)) {
        const response = await nobody.request(`/${path}`, { redirect: 'follow' });
        expect([name, path, response.status < 400]).toEqual([name, path, true]);
      }
    }
  });
});

describe('the guide', () => {
  it('is there for anybody, and its addresses are served', async () => {
    const response = await nobody.request('/guide');
    const text = await response.text();
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/html; charset=utf-8']);
    const paths = [...text.matchAll(new RegExp(`${server.baseUrl}(/[a-z0-9/.]+)`, 'g'))].map(([, path = '']) => path);
    expect(paths.length).toBeGreaterThan(5);
    for (const path of paths.filter((each) => !each.startsWith('/oidc'))) {
      const { status } = await nobody.request(path.replace('/12/', '/1/'));
      expect([path, status < 400]).toEqual([path, true]);
    }
  });
});
