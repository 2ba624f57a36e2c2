import { noteFailure, noteRefusal } from '../logging/request-context.js';
import type { Logger } from '../logging/logger.js';
import type { DescribedError } from './describe-error.js';
import { outageLog } from './outage-log.js';

/**
 * Logs a failure once: the first unforeseen one of a request in full, an outage of the database with all others of its
 * cause, and whatever was foreseen in the one line that each request has anyway.
 */
export function logFailure(
  logger: Logger,
  failure: unknown,
  { code, unexpected, outage, path }: DescribedError & { path?: string | undefined },
): void {
  if (unexpected) {
    if (noteFailure()) logger.error({ err: failure }, 'unexpected error');
    return;
  }
  noteRefusal({ code, path });
  if (outage !== undefined && noteFailure()) outageLog(logger).note(outage);
}
