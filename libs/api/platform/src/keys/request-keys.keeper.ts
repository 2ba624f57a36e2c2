import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { TenantTx } from '../database/tenant-tx.js';
import { LOGGER } from '../logging/logger.js';
import type { Logger } from '../logging/logger.js';
import { removeOldKeys } from './request-keys.query.js';

const everyMs = 10 * 60_000;
/** At once, so that no transaction is long; what is more waits for the next turn. */
const mostATransaction = 1_000;
const mostTransactionsATurn = 20;

/** Removes the keys of requests that are older than a week, a few at a time, so that their table does not grow for ever. */
@Injectable()
export class RequestKeysKeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.keep(), everyMs);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  /** One turn. @returns how many keys were removed; never rejects. */
  async keep(): Promise<number> {
    let removed = 0;
    try {
      for (let turn = 0; turn < mostTransactionsATurn; turn += 1) {
        const some = await this.tenantTx.run({ system: 'request-keys' }, (manager) =>
          removeOldKeys(manager, mostATransaction),
        );
        removed += some;
        if (some < mostATransaction) break;
      }
    } catch (failure) {
      this.logger.error({ err: failure }, 'old keys of requests could not be removed; they are tried again later');
    }
    return removed;
  }
}
