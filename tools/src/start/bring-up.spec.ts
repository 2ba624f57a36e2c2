import { existsSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { OperatorError } from '@monitor/api-platform';
import { clusterAddresses, databaseUrl } from '@monitor/testing';
import { Client } from 'pg';
import { bringUp } from './bring-up.js';
import { Closers } from './closers.js';

const provider = {
  PUBLIC_URL: 'https://monitor.region.nhs.uk',
  OIDC_ISSUER: 'https://identity.region.nhs.uk',
  OIDC_CLIENT_ID: 'monitor',
  OIDC_CLIENT_SECRET: 'mJ7x0cQ2bTq9Lr5vYwE1aZ8nKd4hUf6s',
  SESSION_SECRET: 'p3Vt8Zq1Xw6Rk9Bn2Mc5Lh7Jd4Gf0SaYuEi',
};
const wrong: [string, NodeJS.ProcessEnv][] = [
  ['PORT', { PORT: 'eighty' }],
  ['DEMO', { DEMO: 'yes' }],
  ['LOG_LEVEL', { LOG_LEVEL: 'loud' }],
  ['TRUSTED_PROXIES', { TRUSTED_PROXIES: 'everybody' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'monitor.region.nhs.uk' }],
  ['HOST', { HOST: '0.0.0.0' }],
  ['PUBLIC_URL', { PUBLIC_URL: 'https://monitor.region.nhs.uk', NODE_ENV: 'production' }],
  ['DEMONSTRATION_SIGN_IN', { DEMONSTRATION_SIGN_IN: 'everybody' }],
  ['DEMONSTRATION_SIGN_IN', { ...provider, DEMONSTRATION_SIGN_IN: 'anyone' }],
  ['OIDC_ISSUER', { ...provider, OIDC_ISSUER: 'http://identity.region.nhs.uk' }],
  ['OIDC_CLIENT_ID', { ...provider, OIDC_CLIENT_ID: '' }],
  ['SESSION_SECRET', { ...provider, SESSION_SECRET: '' }],
  ['SESSION_SECRET', { SESSION_SECRET: 'short' }],
  ['DATABASE_ONE_ROLE', { DATABASE_ONE_ROLE: 'yes' }],
];

describe('a start with a wrong setting', () => {
  let folder: string;
  let admin: Client;
  const { adminUrl, ownerUrl, loginUrl } = clusterAddresses();
  const foreign = `start_${process.pid}`;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'monitor-settings-'));
    admin = new Client({ connectionString: adminUrl });
    await admin.connect();
    await admin.query(['CREATE DATABASE', foreign, 'OWNER monitor_owner'].join(' '));
  });

  afterAll(async () => {
    await admin.query(['DROP DATABASE', foreign, 'WITH (FORCE)'].join(' '));
    await admin.end();
    await rm(folder, { recursive: true });
  });

  const dataDirectory = () => join(folder, 'data');
  const refusal = async (environment: NodeJS.ProcessEnv): Promise<unknown> =>
    bringUp(
      { PORT: '4999', DEMO: '0', DATA_DIR: dataDirectory(), ...environment },
      new Closers(),
      () => undefined,
    ).catch((failure: unknown) => failure);
  const tablesOf = async (url: string): Promise<unknown[]> => {
    const session = new Client({ connectionString: url });
    await session.connect();
    const { rows } = await session.query("SELECT relname FROM pg_class WHERE relnamespace = 'public'::regnamespace");
    await session.end();
    return rows;
  };
  const addresses = () => ({
    DATABASE_URL: databaseUrl(loginUrl, foreign),
    DATABASE_OWNER_URL: databaseUrl(ownerUrl, foreign),
  });

  it.each(wrong)('is refused in one line that names %s, before a database is made: %j', async (name, environment) => {
    const refused = await refusal(environment);
    expect(refused).toBeInstanceOf(OperatorError);
    expect((refused as OperatorError).message).toMatch(new RegExp(`^Settings cannot be used\\. [^\n]*${name}[^\n]*$`));
    expect(existsSync(dataDirectory())).toBe(false);
  });

  it.each(wrong)('is refused before a database of somebody else is migrated: %s, %j', async (_name, environment) => {
    expect(await refusal({ ...addresses(), ...environment })).toBeInstanceOf(OperatorError);
    expect(await tablesOf(addresses().DATABASE_OWNER_URL)).toEqual([]);
    expect(existsSync(dataDirectory())).toBe(false);
  });

  it.each([
    ['a superuser', () => ({ DATABASE_URL: databaseUrl(adminUrl, foreign) })],
    ['the owner', () => ({ DATABASE_URL: databaseUrl(ownerUrl, foreign) })],
    ['the owner, named twice', () => ({ ...addresses(), DATABASE_URL: databaseUrl(ownerUrl, foreign) })],
  ])('is refused before anything is migrated when the application would be %s', async (_what, environment) => {
    const refused = await refusal(environment());
    expect(refused).toBeInstanceOf(OperatorError);
    expect((refused as OperatorError).message).toMatch(
      /^DATABASE_URL: [^\n]*row-level security would not hold it\.[^\n]*$/,
    );
    expect(await tablesOf(addresses().DATABASE_OWNER_URL)).toEqual([]);
    expect(existsSync(dataDirectory())).toBe(false);
  });

  it('is refused in one line when it knows the application alone and the database is not up to date', async () => {
    const refused = await refusal({ DATABASE_URL: databaseUrl(loginUrl, foreign) });
    expect(refused).toBeInstanceOf(OperatorError);
    expect((refused as OperatorError).message).toMatch(
      /^The database lacks \d+ of the steps that this version needs \(the next is 0001-[a-z-]+\), [^\n]* Run npm run migrate[^\n]*$/,
    );
    expect(await tablesOf(addresses().DATABASE_OWNER_URL)).toEqual([]);
  });
});
