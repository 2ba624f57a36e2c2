import { isIP } from 'node:net';
import { z } from 'zod';

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

const freshMinutes = z.coerce
  .number({ error: (issue) => `found "${String(issue.input)}", wanted a whole number of minutes from 1 to 720` })
  .int({ error: 'wanted a whole number of minutes from 1 to 720' })
  .min(1, { error: 'wanted 1 minute or more' })
  .max(720, { error: 'wanted 720 minutes (12 hours) or less: a session lasts no longer without a request' });

export const signInSchema = z
  .object({
    HOST: host.default('127.0.0.1'),
    PUBLIC_URL: address.optional(),
    SESSION_SECRET: z.string().optional(),
    DEMONSTRATION_SIGN_IN: openSignIn,
    OIDC_ISSUER: address.optional(),
    OIDC_CLIENT_ID: z.string().optional(),
    OIDC_CLIENT_SECRET: z.string().optional(),
    SIGN_OFF_SIGN_IN_MINUTES: freshMinutes.default(15),
  })
  .refine((found) => !found.PUBLIC_URL || found.PUBLIC_URL.href === `${found.PUBLIC_URL.origin}/`, {
    path: ['PUBLIC_URL'],
    error: 'wanted scheme, host and port only, for example https://monitor.example.nhs.uk',
  })
  .refine((found) => [0, 3].includes(providerWords(found).length), {
    path: ['OIDC_ISSUER'],
    error: 'found only some of OIDC_ISSUER, OIDC_CLIENT_ID and OIDC_CLIENT_SECRET, wanted all three or none',
  });

/** The settings of sign-in as the environment gives them, each in its form. */
export type FoundSettings = z.infer<typeof signInSchema>;

function providerWords(
  found: Partial<Record<'OIDC_ISSUER' | 'OIDC_CLIENT_ID' | 'OIDC_CLIENT_SECRET', unknown>>,
): unknown[] {
  return [found.OIDC_ISSUER, found.OIDC_CLIENT_ID, found.OIDC_CLIENT_SECRET].filter((word) => word !== undefined);
}
