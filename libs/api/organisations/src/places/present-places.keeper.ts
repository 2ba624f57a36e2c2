import { LOGGER, TenantTx } from '@monitor/api-platform';
import type { Logger } from '@monitor/api-platform';
import { Inject, Injectable } from '@nestjs/common';
import type { OnApplicationBootstrap, OnApplicationShutdown } from '@nestjs/common';
import { keepPresentPlaces } from './keep-present-places.js';
import { PLACES_OBSERVER } from './place-moves.js';
import type { PlacesObserver } from './place-moves.js';

const everyMs = 10 * 60_000;

/** Looks every ten minutes whether the day has changed, so that a reorganisation takes effect while the server runs. */
@Injectable()
export class PresentPlacesKeeper implements OnApplicationBootstrap, OnApplicationShutdown {
  private timer: ReturnType<typeof setInterval> | undefined;

  constructor(
    @Inject(TenantTx) private readonly tenantTx: TenantTx,
    @Inject(PLACES_OBSERVER) private readonly observe: PlacesObserver,
    @Inject(LOGGER) private readonly logger: Logger,
  ) {}

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.keep(), everyMs);
    this.timer.unref();
  }

  onApplicationShutdown(): void {
    clearInterval(this.timer);
  }

  private async keep(): Promise<void> {
    try {
      const changed = await keepPresentPlaces(this.tenantTx, { system: 'reorganisation' }, this.observe);
      if (changed) this.logger.info('comparisons now stand on the boundaries of today');
    } catch (failure) {
      this.logger.error({ err: failure }, 'the boundaries of today could not be brought up to date');
    }
  }
}
