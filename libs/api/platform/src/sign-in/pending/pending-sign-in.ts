import { z } from 'zod';

/** What has to come back from the provider for a sign-in that was begun here. */
export const pendingSignIn = z.object({
  state: z.string(),
  nonce: z.string(),
  codeVerifier: z.string(),
  /** A path of this service. */
  returnTo: z.string(),
  /** How long ago the person may have proved who they are, where they were asked to do so again (seconds). */
  maxAgeSeconds: z.number().int().optional(),
});

export type PendingSignIn = z.infer<typeof pendingSignIn>;
