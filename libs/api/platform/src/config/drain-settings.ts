import { z } from 'zod';
import { readSettings } from './read-settings.js';

const longestSeconds = 600;

/**
 * DRAIN_GRACE_SECONDS: how long a process that is asked to stop still takes requests, so that a balancer which polls
 * /health/ready notices first. Five seconds are enough for one that polls each second and wants two answers alike.
 */
const schema = z.object({
  DRAIN_GRACE_SECONDS: z
    .string()
    .refine((text) => /^\d{1,3}$/.test(text) && Number(text) <= longestSeconds, {
      error: (issue) => `found "${String(issue.input)}", wanted a whole number of seconds from 0 to ${longestSeconds}`,
    })
    .transform((text) => Number(text) * 1_000)
    .optional(),
});

/** Reads DRAIN_GRACE_SECONDS, in milliseconds; null where nobody said. */
export function readDrainGraceMs(environment: NodeJS.ProcessEnv): number | null {
  return readSettings(schema, environment).DRAIN_GRACE_SECONDS ?? null;
}
