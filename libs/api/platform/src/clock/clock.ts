import { Injectable } from '@nestjs/common';

/**
 * The one clock of the product: the database's, which every process of it shares. It is told by the process's own clock
 * and how far the two were apart when `ClockWatch` last compared them. Whether a quarter's window is open is asked of the
 * database itself.
 */
@Injectable()
export class Clock {
  /** How many milliseconds the process's own clock is ahead of the database's; negative where it is behind. */
  aheadMs = 0;

  now(): Date {
    return new Date(Date.now() - this.aheadMs);
  }
}
