import { pino } from 'pino';
import type { DestinationStream, Logger } from 'pino';
import { loggedContext } from './request-context.js';

/** Injection token of the structured logger. */
export const LOGGER = Symbol('logger');
export type { Logger } from 'pino';

/** Names under which a secret could reach a log by accident. What people write in a return is never logged at all. */
const secrets = [
  'cookie',
  'authorization',
  'set-cookie',
  'password',
  'secret',
  'token',
  'access_token',
  'id_token',
  'sid',
];

/**
 * The product's log: one JSON object a line on standard output, each with the id of its request and whoever sent it.
 * @param level the least severe level written, as pino names them
 */
export function createLogger(level = 'info', destination?: DestinationStream): Logger {
  const redacted = secrets.flatMap((name) => [`["${name}"]`, `*["${name}"]`, `*.*["${name}"]`]);
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: { err: describeFailure },
      redact: { paths: redacted, censor: '[not logged]' },
      mixin: loggedContext,
    },
    ...(destination === undefined ? [] : [destination]),
  );
}

/** Of a failure only what helps to find it: database errors carry the query's parameters, which people have written. */
function describeFailure(failure: unknown): Record<string, unknown> {
  if (!(failure instanceof Error)) return { message: String(failure) };
  const code = 'code' in failure ? failure.code : undefined;
  return { type: failure.name, message: failure.message, code, stack: failure.stack };
}
