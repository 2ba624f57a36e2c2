import { breaksAt } from '@monitor/api-comparability';
import { SIGN_IN_SETTINGS, TenantTx } from '@monitor/api-platform';
import type { SignInSettings } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import { nextQuarter } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { latestFinal } from './latest-final.query.js';
import type { LatestPublication } from './latest-publication.type.js';
import { readPublishedSeries } from './published-series.js';
import { toLatestPublication } from './to-latest-publication.js';

/** Reads the newest final figures for whoever asks: as nobody, so that nothing else can be among them. */
@Injectable()
export class LatestPublicationService {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
    @Inject(SIGN_IN_SETTINGS) private readonly settings: Pick<SignInSettings, 'publicUrl'>,
  ) {}

  /** What it says; null where no figures are final yet. */
  async latest(): Promise<LatestPublication | null> {
    return this.tx.run(
      { system: 'visitors' },
      async (manager) => {
        const publication = await latestFinal(manager);
        if (publication === null) return null;
        const [next] = await this.quarters.list(manager, [nextQuarter(publication.quarterId)]);
        return toLatestPublication({
          series: await readPublishedSeries(manager, publication),
          // As they were known then: what a publication says is the same for ever, on the page and in its files.
          ledger: await breaksAt(manager, publication.builtAt ?? publication.publishedAt),
          nextQuarter: next,
          origin: this.settings.publicUrl.origin,
        });
      },
      { readOnly: true, isolation: 'REPEATABLE READ' },
    );
  }
}
