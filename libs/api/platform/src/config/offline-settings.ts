import { z } from 'zod';
import { readSettings } from './read-settings.js';

/** OFFLINE_PAGES: whether browsers keep what opens the service without a connection. 0 takes it out of them again. */
const schema = z.object({
  OFFLINE_PAGES: z.enum(['0', '1'], { error: (issue) => `found "${String(issue.input)}", wanted 0 or 1` }).default('1'),
});

/** Reads OFFLINE_PAGES. */
export function readOffersOffline(environment: NodeJS.ProcessEnv): boolean {
  return readSettings(schema, environment).OFFLINE_PAGES === '1';
}
