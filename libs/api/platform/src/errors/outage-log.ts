import { failureCode } from './failure-code.js';
import type { Logger } from '../logging/logger.js';

/** For how long the same cause is only counted after it was told. */
const quietMs = 10_000;
const mostDepth = 8;

interface Told {
  cause: string;
  more: number;
}

/**
 * Tells of failures for want of the database. One lost connection fails whatever was under way, and a database that is
 * gone fails everything: the first of a cause is logged in full, and those that follow within ten seconds as a number.
 */
export class OutageLog {
  private readonly told = new Map<string, Told>();

  constructor(
    private readonly logger: Logger,
    private readonly forMs = quietMs,
  ) {}

  note(failure: unknown): void {
    const cause = causeOf(failure);
    const known = this.told.get(cause);
    if (known !== undefined) {
      known.more += 1;
      return;
    }
    this.told.set(cause, { cause, more: 0 });
    this.logger.warn({ err: failure, cause }, 'the database could not be used');
    setTimeout(() => this.tellRest(cause), this.forMs).unref();
  }

  private tellRest(cause: string): void {
    const more = this.told.get(cause)?.more ?? 0;
    this.told.delete(cause);
    if (more > 0) this.logger.warn({ cause, more }, 'the database could not be used, for the same cause again');
  }
}

/** What is alike in all failures of one cause: the code of whatever lies beneath, or its message without figures. */
function causeOf(failure: unknown, depth = 0): string {
  if (typeof failure !== 'object' || failure === null || depth > mostDepth) return 'unknown';
  const { driverError, cause } = failure as { driverError?: unknown; cause?: unknown };
  const beneath = driverError ?? cause;
  if (beneath !== undefined) return causeOf(beneath, depth + 1);
  const message = 'message' in failure ? String(failure.message) : 'unknown';
  return failureCode(failure) ?? message.replace(/\d+/g, 'N').slice(0, 100);
}

const ofLoggers = new WeakMap<Logger, OutageLog>();

/** The one log of outages behind a logger. */
export function outageLog(logger: Logger): OutageLog {
  const log = ofLoggers.get(logger) ?? new OutageLog(logger);
  ofLoggers.set(logger, log);
  return log;
}
