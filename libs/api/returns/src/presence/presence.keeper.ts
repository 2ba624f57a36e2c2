import { LOGGER, TenantTx } from '@monitor/api-platform';
import type { Logger } from '@monitor/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { removeSilentMeters } from '../active-time/count-active-time.query.js';
import { removeWhoLeft } from './presence.query.js';

const everyMs = 10 * 60_000;

/** Removes who left a return, and the numbers that their pages drew: nobody's business once they are gone. */
@Injectable()
export class PresenceKeeper implements OnApplicationBootstrap, OnApplicationShutdown {
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

  /** One turn. @returns how many people had left; never rejects. */
  async keep(): Promise<number> {
    try {
      return await this.tenantTx.run({ system: 'presence' }, async (manager) => {
        await removeSilentMeters(manager);
        return removeWhoLeft(manager);
      });
    } catch (failure) {
      this.logger.error({ err: failure }, 'who left could not be removed; it is tried again later');
      return 0;
    }
  }
}
