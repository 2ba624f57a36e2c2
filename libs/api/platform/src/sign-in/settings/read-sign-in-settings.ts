import { isIP } from 'node:net';
import { z } from 'zod';
import { OperatorError } from '../../config/operator-error.js';
import { readSettings } from '../../config/read-settings.js';
import { isLoopback } from './loopback.js';
import type { SignInSettings } from './provider-settings.js';
import { signInProblem } from './sign-in-problem.js';

const address = z
  .string()
  .refine((text) => URL.canParse(text) && /^https?:$/.test(new URL(text).protocol), {
    error: (issue) => `found "${String(issue.input)}", wanted an address that starts with https:// or http://`,
  })
  .transform((text) => new URL(text));

const host = z.string().refine((text) => isIP(text) !== 0 || /^[a-z0-9][a-z0-9.-]*$/i.test(text), {
  error: (issue) =>
    `found "${String(issue.input)}", wanted an address of this machine to listen on, for example 0.0.0.0`,
});

const openSignIn = z
  .literal('anyone', { error: (issue) => `found "${String(issue.input)}", wanted anyone, or nothing` })
  .optional();

const schema = z
  .object({
    HOST: host.default('127.0.0.1'),
    PUBLIC_URL: address.optional(),
    SESSION_SECRET: z.string().optional(),
    DEMONSTRATION_SIGN_IN: openSignIn,
    OIDC_ISSUER: address.optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
  })
  .refine((found) => !found.PUBLIC_URL || found.PUBLIC_URL.href === `${found.PUBLIC_URL.origin}/`, {
    path: ['PUBLIC_URL'],
    error: 'wanted scheme, host and port only, for example https://monitor.example.nhs.uk',
  })
  .refine((found) => [0, 3].includes(providerWords(found).length), {
    path: ['OIDC_ISSUER'],
    error: 'found only some of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, wanted all three or none',
  });

export type FoundSettings = z.infer<typeof schema>;

/**
 * Reads HOST, PUBLIC_URL, SESSION_SECRET, DEMONSTRATION_SIGN_IN and OIDC_*. Refuses whatever would let strangers in:
 * what is only fit for one machine is accepted where only that machine can reach it.
 */
export function readSignInSettings(environment: NodeJS.ProcessEnv, port: number): SignInSettings {
  const found = readSettings(schema, environment);
  const publicUrl = found.PUBLIC_URL ?? new URL(`http://localhost:${port}`);
  const isLocal = isLoopback(found.HOST) && isLoopback(publicUrl.hostname);
  const problem = signInProblem({ ...found, PUBLIC_URL: publicUrl }, isLocal);
  if (problem !== undefined) throw new OperatorError(`Settings cannot be used. ${problem}`);
  const { HOST: host, SESSION_SECRET: sessionSecret } = found;
  return { isLocal, publicUrl, host, port, sessionSecret, provider: providerOf(found) };
}

function providerWords(
  found: Partial<Record<'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET', unknown>>,
): unknown[] {
  return [found.OIDC_ISSUER, found.OIDC_CLIENT_ID, found.OIDC_CLIENT_SECRET].filter((word) => word !== undefined);
}

function providerOf(found: FoundSettings): SignInSettings['provider'] {
  const { OIDC_ISSUER: issuer, OIDC_CLIENT_ID: clientId, OIDC_CLIENT_SECRET: clientSecret } = found;
  if (issuer === undefined || clientId === undefined || clientSecret === undefined) {
    return { kind: 'EMBEDDED', isOpen: found.DEMONSTRATION_SIGN_IN !== undefined };
  }
  return { kind: 'EXTERNAL', issuer, clientId, clientSecret };
}
