import { mkdtemp, rm, writeFile, mkdir } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliCompressSync, gzipSync } from 'node:zlib';
import { PeopleAdministration } from '@monitor/api-accounts';
import { createLogger, EMBEDDED_ISSUER } from '@monitor/api-platform';
import type { RegisteredDocument } from '@monitor/api-platform';
import type { Role } from '@monitor/domain';
import { createTestDatabase, freePort } from '@monitor/testing';
import type { TestDatabase } from '@monitor/testing';
import { createApi } from '../create-api.js';
import type { Api } from '../create-api.js';
import { readApiSettings } from '../api-settings.js';
import { entities } from '../entities.js';
import { registeredDocuments } from '../generated/registered-documents.js';
import { listen } from '../serve.js';

/** The real server on a database and port of its own. */
export interface TestApi {
  baseUrl: string;
  port: number;
  database: TestDatabase;
  people: PeopleAdministration;
  api: Api;
  dataDirectory: string;
  /** Every line it has logged so far. */
  logged(): string;
  /** Adds a person of the embedded provider with a role; the subject is the way to sign in. */
  addPerson(subject: string, role?: Role, scopeCode?: string | null): Promise<string>;
  stop(): Promise<void>;
}

const system = { system: 'sign-in' } as const;
/**
 * Stands for the pages of the browser app: tells what it was asked for, and begins like them with who is looking. The
 * address `/gone` leads nowhere, `/broken` cannot be drawn.
 */
const pages = (viewer: RegisteredDocument) => `
export const stylesheets = ['/assets/app-0a1b2c.css'];
export const questionsOf = () => [${JSON.stringify({ ...viewer, variables: {} })}];
export async function render({ address, answers }) {
  const html = '<!doctype html><title>Monitor</title><body>' + JSON.stringify({ address, answers });
  const failure = address === '/broken' ? { failure: new Error('it broke') } : {};
  return { status: address === '/gone' ? 404 : 200, html, ...failure };
}`;

async function makeWebBuild(directory: string): Promise<string> {
  const web = join(directory, 'web');
  const assets = join(web, 'browser', 'assets');
  await mkdir(assets, { recursive: true });
  await mkdir(join(web, 'server'), { recursive: true });
  const viewer = registeredDocuments.find(({ operationName }) => operationName === 'Viewer');
  if (viewer === undefined) throw new Error('The register holds no document Viewer. Run: npm run codegen');
  await writeFile(join(web, 'server', 'pages.mjs'), pages(viewer));
  const script = `export const long = '${'x'.repeat(4_000)}';`;
  await writeFile(join(assets, 'app-0a1b2c.js'), script);
  await writeFile(join(assets, 'app-0a1b2c.js.br'), brotliCompressSync(script));
  await writeFile(join(assets, 'app-0a1b2c.js.gz'), gzipSync(script));
  await writeFile(join(web, 'browser', 'service-worker.js'), '// the worker of this build');
  await makeExplorerBuild(join(web, 'explorer'));
  return web;
}

/** Stands for the build of the explorer: a program that begins with one file and one style sheet. */
async function makeExplorerBuild(explorer: string): Promise<void> {
  await mkdir(join(explorer, 'assets'), { recursive: true });
  await mkdir(join(explorer, '.vite'), { recursive: true });
  await writeFile(join(explorer, 'assets', 'main-0a1b2c.js'), 'export {};');
  const entry = { file: 'assets/main-0a1b2c.js', isEntry: true, css: ['assets/main-0a1b2c.css'] };
  await writeFile(join(explorer, '.vite', 'manifest.json'), JSON.stringify({ 'src/explorer/main.tsx': entry }));
}

async function seedOrganisations(database: TestDatabase): Promise<void> {
  await database.query(`
    INSERT INTO organisation_period (code, type, name, icb_code, region_code, valid_from) VALUES
      ('Y58', 'REGION', 'South West', NULL, 'Y58', '2020-04-01'),
      ('Y60', 'REGION', 'Midlands', NULL, 'Y60', '2020-04-01'),
      ('R0A', 'TRUST', 'ALDER VALE HOSPITALS NHS TRUST', 'QOX', 'Y58', '2020-04-01'),
      ('R0B', 'TRUST', 'BRACKEN MOOR NHS TRUST', 'QOX', 'Y58', '2020-04-01')`);
}

/** What several servers have in common: a database, and a data directory. */
export type Ground = Pick<TestApi, 'database' | 'dataDirectory'>;

async function makeGround(): Promise<Ground> {
  const database = await createTestDatabase(entities);
  await seedOrganisations(database);
  return { database, dataDirectory: await mkdtemp(join(tmpdir(), 'monitor-api-')) };
}

/** Starts the server as `npm start` would, with what `environment` adds; on the ground of another where one is named. */
export async function startTestApi(environment: NodeJS.ProcessEnv = {}, ground?: Ground): Promise<TestApi> {
  const { database, dataDirectory: directory } = ground ?? (await makeGround());
  const port = await freePort();
  const given = {
    PORT: String(port),
    DATABASE_URL: database.loginUrl,
    DATA_DIR: directory,
    PUBLICATION_JOBS: '0',
    ...environment,
  };
  const settings = { ...readApiSettings(given, directory), webDirectory: await makeWebBuild(directory) };
  const lines: string[] = [];
  const api = await createApi(settings, createLogger('debug', { write: (line) => void lines.push(line) }));
  await listen(api, settings);
  const people = new PeopleAdministration(database.tenantTx);
  return {
    baseUrl: settings.signIn.publicUrl.origin,
    port: settings.signIn.port,
    database,
    people,
    api,
    dataDirectory: directory,
    logged: () => lines.join(''),
    addPerson: async (subject, role, scopeCode = null) => {
      const personId = await people.addPerson(system, { issuer: EMBEDDED_ISSUER, subject, displayName: subject });
      if (role) await people.grant(system, { personId, role, scopeCode });
      return personId;
    },
    stop: async () => {
      await api.close();
      if (ground !== undefined) return;
      await database.drop();
      await rm(directory, { recursive: true });
    },
  };
}
