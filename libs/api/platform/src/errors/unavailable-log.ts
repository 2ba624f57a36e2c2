import type { Logger } from '../logging/logger.js';
import { transientCause } from './unavailable.js';

/** A database that is away fails every request with the same words: one line in so many seconds says as much. */
const quietMs = 10_000;

interface Told {
  at: number;
  /** How many were left out since. */
  left: number;
}

/** Writes down that the database was out of reach: the first of each cause in full, those that follow as a number. */
export class UnavailableLog {
  private readonly told = new Map<string, Told>();

  constructor(
    private readonly logger: Pick<Logger, 'warn'>,
    private readonly now: () => number = () => performance.now(),
  ) {}

  note(failure: unknown): void {
    const cause = transientCause(failure);
    const last = this.told.get(cause);
    if (last !== undefined && this.now() - last.at < quietMs) {
      last.left += 1;
      return;
    }
    const { left = 0 } = last ?? {};
    this.told.set(cause, { at: this.now(), left: 0 });
    this.logger.warn({ err: failure, ...(left > 0 && { before: left }) }, 'the database was out of reach or too busy');
  }
}
