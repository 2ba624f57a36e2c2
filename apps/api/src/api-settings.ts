import { readServerSettings, readSettings, readSignInSettings, OperatorError } from '@monitor/api-platform';
import type { SignInSettings, TrustedProxies } from '@monitor/api-platform';
import { z } from 'zod';

/** Everything that is decided outside the process. */
export interface ApiSettings {
  databaseUrl: string;
  dataDirectory: string;
  /** Where the built browser app lies. */
  webDirectory: string;
  signIn: SignInSettings;
  /** Whose word on where a request came from is taken. */
  trustedProxies: TrustedProxies;
  /** The least severe level that is logged. */
  logLevel: string;
}

const logging = z.object({ LOG_LEVEL: z.enum(['trace', 'debug', 'info', 'warn', 'error', 'silent']).default('info') });

/** Reads the settings of the API from the environment; `workspace` is the directory that relative ones start from. */
export function readApiSettings(environment: NodeJS.ProcessEnv, workspace: string): ApiSettings {
  const { port, dataDirectory, databaseUrl, trustedProxies } = readServerSettings(environment, workspace);
  if (databaseUrl === undefined) {
    throw new OperatorError(
      'DATABASE_URL: found nothing. Start the product with npm start, which brings a database along.',
    );
  }
  const signIn = readSignInSettings(environment, port);
  const { LOG_LEVEL: logLevel } = readSettings(logging, environment);
  return { databaseUrl, dataDirectory, webDirectory: `${workspace}/apps/web/dist`, signIn, trustedProxies, logLevel };
}
