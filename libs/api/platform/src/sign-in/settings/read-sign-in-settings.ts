import { z } from 'zod';
import { OperatorError } from '../../config/operator-error.js';
import { readSettings } from '../../config/read-settings.js';
import { isPlaceholder } from './placeholder.js';
import { isPrivateAddress } from './private-address.js';
import type { SignInSettings } from './provider-settings.js';

const address = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: (issue) => `found "${String(issue.input)}", wanted an address that starts with https:// or http://`,
  })
  .transform((text) => new URL(text));

const schema = z
  .object({
    NODE_ENV: z.string().optional(),
    HOST: z.string().default('127.0.0.1'),
    PUBLIC_URL: address.optional(),
    SESSION_SECRET: z.string().optional(),
    OIDC_ISSUER: address.optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
  })
  .refine((found) => !found.PUBLIC_URL || (found.PUBLIC_URL.pathname === '/' && !found.PUBLIC_URL.search), {
    path: ['PUBLIC_URL'],
    error: 'wanted scheme, host and port only, for example https://monitor.example.nhs.uk',
  })
  .refine((found) => !found.OIDC_ISSUER || (found.OIDC_CLIENT_ID && found.OIDC_CLIENT_SECRET), {
    path: ['OIDC_ISSUER'],
    error: 'found without OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, wanted all three or none',
  });

type Found = z.infer<typeof schema>;

/** Reads HOST, PUBLIC_URL, SESSION_SECRET and OIDC_*; refuses in production whatever is only fit for a demonstration. */
export function readSignInSettings(environment: NodeJS.ProcessEnv, port: number): SignInSettings {
  const found = readSettings(schema, environment);
  const isProduction = found.NODE_ENV === 'production';
  const publicUrl = found.PUBLIC_URL ?? new URL(`http://localhost:${port}`);
  if (isProduction) refuseDemonstrationSettings(found, publicUrl);
  const { HOST: host, SESSION_SECRET: sessionSecret } = found;
  return { isProduction, publicUrl, host, port, sessionSecret, provider: providerOf(found) };
}

function providerOf(found: Found): SignInSettings['provider'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = found;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) return { kind: 'EMBEDDED' };
  return { kind: 'EXTERNAL', issuer, clientId, clientSecret };
}

function refuseDemonstrationSettings(found: Found, publicUrl: URL): void {
  const problem = productionProblem(found, publicUrl);
  if (problem !== undefined) throw new OperatorError(`Refusing to start with NODE_ENV=production. ${problem}`);
}

function productionProblem(found: Found, publicUrl: URL): string | undefined {
  if (found.OIDC_ISSUER === undefined) {
    return 'The embedded sign-in lets anybody in and is for demonstrations: set OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET to your provider.';
  }
  if (found.OIDC_ISSUER.protocol !== 'https:' || isPrivateAddress(found.OIDC_ISSUER)) {
    return `OIDC_ISSUER: found ${found.OIDC_ISSUER.origin}, wanted a public https:// address.`;
  }
  if (publicUrl.protocol !== 'https:') {
    return `PUBLIC_URL: found ${publicUrl.origin}, wanted the https:// address that people use.`;
  }
  if (isPlaceholder(found.SESSION_SECRET ?? '')) {
    return 'SESSION_SECRET: wanted 32 or more random characters; make one with: openssl rand -base64 48';
  }
  return undefined;
}
