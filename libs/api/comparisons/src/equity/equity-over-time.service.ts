import { knownBreaks } from '@monitor/api-comparability';
import { TenantTx } from '@monitor/api-platform';
import { areasOf, QuartersService } from '@monitor/api-reference';
import type { Area } from '@monitor/api-reference';
import { DomainError, metricDefinition, quartersUpTo, stratifierDefinition } from '@monitor/domain';
import type { Actor, AreaLevel, MetricDefinition } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { areaNames } from '../areas/area-names.query.js';
import { toArea } from '../areas/to-area.js';
import { readingOf } from '../estimates/readings.js';
import type { Reading } from '../estimates/readings.js';
import type { EquityFilter } from './equity-filter.input.js';
import type { EquityOverTime } from './equity.type.js';
import { groupCounts } from './group-counts.query.js';
import type { AreaQuarterCounts } from './group-counts.query.js';
import { toEquityOverTime } from './to-equity-over-time.js';
import { weightsSources } from './weights-sources.query.js';

const mostQuarters = 40;

/** Follows the gap between equity groups over the quarters. What leaves here has passed disclosure control. */
@Injectable()
export class EquityOverTimeService {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  /** Counts, publishes, compares. Refuses an unknown metric, one that is no share, a level without rollups, and too many quarters. */
  async follow(actor: Actor, filter: EquityFilter): Promise<EquityOverTime> {
    const metric = metricDefinition(filter.metricId);
    assertAsked(filter, metric);
    const { stratifier } = filter;
    const definition = { ...stratifierDefinition(stratifier), stratifier };
    return this.tx.run(
      actor,
      async (manager) => {
        const { id: lastQuarterId } = await this.quarters.find(manager, filter.lastQuarterId);
        const quarters = await this.quarters.list(manager, quartersUpTo(lastQuarterId, filter.quarters));
        const areaCode = filter.level === 'ENGLAND' ? null : (filter.areaCode ?? null);
        const quarterIds = quarters.map(({ id }) => id);
        const reading = await readingOf(manager, filter.boundaries ?? 'AS_WAS');
        const { boundaries } = reading;
        const counts = await groupCounts(manager, { ...filter, areaCode, quarterIds, boundaries });
        const asked = { level: filter.level, areaCode, lastQuarterId, reading };
        return toEquityOverTime({
          ...{ metric, definition, level: filter.level, reading, quarters, counts },
          isOneArea: filter.level === 'ENGLAND' || areaCode !== null,
          areas: await this.areasToShow(manager, asked, counts),
          weightsSources: await weightsSources(manager, filter.level, boundaries),
          ledger: await knownBreaks(manager),
        });
      },
      { readOnly: true },
    );
  }

  /** The areas of the latest quarter or of today, and others that have figures, by name. */
  private async areasToShow(
    manager: EntityManager,
    { level, areaCode, lastQuarterId, reading }: AskedAreas,
    counts: AreaQuarterCounts[],
  ): Promise<Area[]> {
    const current = await areasOf(manager, level, lastQuarterId, reading.boundaries);
    const known = new Set(current.map(({ code }) => code));
    // As now, a body that no longer exists has no figures of its own: they count for its successors.
    const named = areaCode === null || reading.boundaries === 'AS_NOW' ? [] : [areaCode];
    const wanted = [...counts.map((row) => row.areaCode), ...named];
    const earlier = [...new Set(wanted)].filter((code) => !known.has(code));
    const names = await areaNames(manager, earlier);
    return [...current, ...[...names].map(([code, name]) => toArea(level, code, name))]
      .filter(({ code }) => areaCode === null || code === areaCode)
      .sort((a, b) => a.shortName.localeCompare(b.shortName, 'en-GB'));
  }
}

interface AskedAreas {
  level: AreaLevel;
  areaCode: string | null;
  lastQuarterId: string;
  reading: Reading;
}

function assertAsked({ level, quarters }: EquityFilter, { kind, name }: MetricDefinition): void {
  if (kind !== 'SHARE') {
    throw new DomainError(
      'INPUT_NOT_UNDERSTOOD',
      `“${name}” is not a share of people, and only shares are compared between groups. Choose a metric of the kind SHARE.`,
    );
  }
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
