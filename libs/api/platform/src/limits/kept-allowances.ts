import { createHash } from 'node:crypto';
import { DomainError } from '@monitor/domain';
import type { Pool } from 'pg';
import { RateLimiterMemory, RateLimiterPostgres, RateLimiterRes } from 'rate-limiter-flexible';
import type { RateLimiterAbstract } from 'rate-limiter-flexible';
import { allowances } from './allowance.js';
import type { Allowance, AllowanceName, Balance } from './allowance.js';
import { Allowances } from './allowances.js';

/**
 * Allowances counted by rate-limiter-flexible. While PostgreSQL cannot be asked, each process counts for itself: the
 * limits hold more loosely then, but requests are neither refused for it nor let through uncounted.
 */
export class KeptAllowances extends Allowances {
  private readonly limiters: Record<AllowanceName, RateLimiterAbstract>;

  constructor(pool: Pool) {
    super();
    const entries = Object.entries(allowances).map(([name, allowance]) => [name, limiterOf(name, allowance, pool)]);
    this.limiters = Object.fromEntries(entries) as Record<AllowanceName, RateLimiterAbstract>;
  }

  async take(name: AllowanceName, key: string, points = 1): Promise<Balance> {
    const limiter = this.limiters[name];
    try {
      return balanceOf(name, await limiter.consume(storedKey(key), points));
    } catch (failure) {
      if (!(failure instanceof RateLimiterRes)) throw failure;
      // What was refused has not been done: in memory, where it costs nothing, it is not counted either.
      if (allowances[name].counted === 'MEMORY') await limiter.reward(storedKey(key), points);
      throw spent(name, failure);
    }
  }

  async giveBack(name: AllowanceName, key: string, points = 1): Promise<void> {
    await this.limiters[name].reward(storedKey(key), points);
  }
}

function limiterOf(name: string, { points, seconds, counted }: Allowance, pool: Pool): RateLimiterAbstract {
  const options = { keyPrefix: name, points, duration: seconds };
  const memory = new RateLimiterMemory(options);
  if (counted === 'MEMORY') return memory;
  return new RateLimiterPostgres({
    ...options,
    storeClient: pool,
    tableName: 'allowance_use',
    tableCreated: true,
    // A caller who keeps asking after being refused costs no further statement until the allowance is renewed. The
    // limit here is twice the allowance, because requests that arrive together take points before some of them are
    // given back.
    inMemoryBlockOnConsumed: points * 2,
    insuranceLimiter: memory,
  });
}

/** The table shall hold no addresses of people, and no text of a caller's choosing. */
function storedKey(key: string): string {
  return createHash('sha256').update(key).digest('base64url');
}

function balanceOf(name: AllowanceName, { remainingPoints, msBeforeNext }: RateLimiterRes): Balance {
  return { points: allowances[name].points, remaining: remainingPoints, resetsInSeconds: wholeSeconds(msBeforeNext) };
}

function spent(name: AllowanceName, { msBeforeNext }: RateLimiterRes): DomainError {
  const { points, seconds } = allowances[name];
  const retryAfterSeconds = wholeSeconds(msBeforeNext);
  return new DomainError(
    'TOO_MANY_REQUESTS',
    `Too much was asked at once: ${points} in ${seconds} seconds are allowed. Try again in ${retryAfterSeconds} seconds.`,
    { retryAfterSeconds },
  );
}

function wholeSeconds(milliseconds: number): number {
  return Math.max(1, Math.ceil(milliseconds / 1000));
}
