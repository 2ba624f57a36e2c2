import { disclosurePolicyFor } from '@monitor/analysis';
import { TenantTx } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import { DomainError, metricDefinition, quartersUpTo, stratifierDefinition } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { areaNames } from '../areas/area-names.query.js';
import { toArea } from '../areas/to-area.js';
import type { EquityFilter } from './equity-filter.input.js';
import type { EquityOverTime } from './equity.type.js';
import { groupCounts } from './group-counts.query.js';
import { toEquityArea } from './to-equity-area.js';

const mostQuarters = 40;

/** Follows the gap between equity groups over the quarters. What leaves here has passed disclosure control. */
@Injectable()
export class EquityOverTimeService {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  /** Counts, publishes, compares. Refuses an unknown metric, a level without rollups, and too many quarters. */
  async follow(actor: Actor, filter: EquityFilter): Promise<EquityOverTime> {
    const metric = metricDefinition(filter.metricId);
    const definition = stratifierDefinition(filter.stratifier);
    assertAsked(filter);
    return this.tx.run(
      actor,
      async (manager) => {
        const quarters = await this.quarters.list(manager, quartersUpTo(filter.lastQuarterId, filter.quarters));
        const areaCode = filter.level === 'ENGLAND' ? null : (filter.areaCode ?? null);
        const quarterIds = quarters.map(({ id }) => id);
        const counts = await groupCounts(manager, { ...filter, areaCode, quarterIds });
        const codes = [...new Set([...(areaCode ? [areaCode] : []), ...counts.map((row) => row.areaCode)])];
        const names = await areaNames(manager, codes);
        const areas = codes.map((code) => toArea(filter.level, code, names.get(code) ?? code));
        return {
          metric,
          stratifier: definition,
          boundaries: 'AS_WAS',
          disclosurePolicy: disclosurePolicyFor(metric.id).sentence,
          source: 'Accepted returns. Self-reported by organisations; boundaries as they were in each quarter.',
          areas: areas
            .map((area) => {
              const ofArea = counts.filter((row) => row.areaCode === area.code || filter.level === 'ENGLAND');
              return toEquityArea({ area, metric, definition, quarters, counts: ofArea });
            })
            .sort((a, b) => a.area.shortName.localeCompare(b.area.shortName, 'en-GB')),
        };
      },
      { readOnly: true },
    );
  }
}

function assertAsked({ level, quarters }: EquityFilter): void {
  if (level === 'ORGANISATION') {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      'Equity figures are published for England, regions and integrated care boards, not for single organisations. Use ENGLAND, REGION or ICB.',
    );
  }
  if (!Number.isInteger(quarters) || quarters < 1 || quarters > mostQuarters) {
    throw new DomainError('INPUT_NOT_UNDERSTOOD', `${quarters} quarters were asked for. Ask for 1 to ${mostQuarters}.`);
  }
}
