import { resolve } from 'node:path';
import { z } from 'zod';
import { readDatabaseAddress } from './database-address.js';
import { readSettings } from './read-settings.js';
import { trustedProxies } from './trusted-proxies.js';
import type { TrustedProxies } from './trusted-proxies.js';

const port = z
  .string()
  .default('3000')
  .refine((text) => /^\d{1,5}$/.test(text) && Number(text) >= 1 && Number(text) <= 65535, {
    error: (issue) => `found "${String(issue.input)}", wanted a whole number from 1 to 65535`,
  })
  .transform(Number);

const postgresUrl = z.string().refine((text) => readDatabaseAddress(text) !== null, {
  error:
    'wanted postgres://USER:PASSWORD@HOST:PORT/DATABASE, or HOST:PORT,HOST:PORT/DATABASE?target_session_attrs=read-write ' +
    'for servers that stand in for one another (the value found is not shown, it may hold a password)',
});

const demonstration = z
  .enum(['0', '1'], { error: (issue) => `found "${String(issue.input)}", wanted 0 or 1` })
  .default('1')
  .transform((flag) => flag === '1');

const oneRole = z
  .literal('allow', { error: (issue) => `found "${String(issue.input)}", wanted allow, or nothing` })
  .optional();

const schema = z
  .object({
    PORT: port,
    DATA_DIR: z.string().default('.data'),
    DATABASE_URL: postgresUrl.optional(),
    DATABASE_OWNER_URL: postgresUrl.optional(),
    DATABASE_ONE_ROLE: oneRole,
    DEMO: demonstration,
    TRUSTED_PROXIES: trustedProxies,
  })
  .refine((settings) => settings.DATABASE_URL !== undefined || settings.DATABASE_OWNER_URL === undefined, {
    path: ['DATABASE_OWNER_URL'],
    error: 'found without DATABASE_URL, wanted both or neither',
  });

/** How the product is started: where it listens, where its data lies, which database it uses. */
export interface ServerSettings {
  port: number;
  /** Absolute path; holds the embedded PostgreSQL when no `databaseUrl` is given. */
  dataDirectory: string;
  /** A PostgreSQL kept by somebody else; absent for the embedded one. */
  databaseUrl?: string | undefined;
  /** The role that owns the schema, when it is not the role of `databaseUrl`. */
  databaseOwnerUrl?: string | undefined;
  /** Whether the application may connect as the owner of the schema, or as a superuser. */
  allowsOneRole: boolean;
  /** Whether invented organisations and people are loaded. */
  demonstration: boolean;
  /** Which proxies may say where a request came from. */
  trustedProxies: TrustedProxies;
}

/**
 * Reads PORT, DATA_DIR, DATABASE_URL, DATABASE_OWNER_URL, DATABASE_ONE_ROLE, DEMO and TRUSTED_PROXIES; a relative DATA_DIR is taken from `workspace`.
 */
export function readServerSettings(environment: NodeJS.ProcessEnv, workspace: string): ServerSettings {
  const settings = readSettings(schema, environment);
  return {
    port: settings.PORT,
    dataDirectory: resolve(workspace, settings.DATA_DIR),
    databaseUrl: settings.DATABASE_URL,
    databaseOwnerUrl: settings.DATABASE_OWNER_URL,
    allowsOneRole: settings.DATABASE_ONE_ROLE !== undefined,
    demonstration: settings.DEMO,
    trustedProxies: settings.TRUSTED_PROXIES,
  };
}
