import type { z } from 'zod';
import { OperatorError } from './operator-error.js';

/**
 * Reads settings from the environment once, at the start. An empty variable counts as not set.
 * Throws an OperatorError that names every wrong variable on one line.
 */
export function readSettings<Schema extends z.ZodType>(
  schema: Schema,
  environment: NodeJS.ProcessEnv,
): z.infer<Schema> {
  const given = Object.fromEntries(Object.entries(environment).filter(([, value]) => value !== ''));
  const result = schema.safeParse(given);
  if (result.success) return result.data;
  const complaints = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new OperatorError(`Settings cannot be used. ${complaints.join('; ')}`);
}
