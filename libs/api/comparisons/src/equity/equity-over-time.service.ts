import { knownBreaks } from '@monitor/api-comparability';
import { TenantTx } from '@monitor/api-platform';
import { areasOf, QuartersService } from '@monitor/api-reference';
import type { Area } from '@monitor/api-reference';
import { findPublication, publishedFigures, waitingReturns } from '@monitor/api-releases';
import type { AreaFigures, Publication } from '@monitor/api-releases';
import { DomainError, metricDefinition, quartersUpTo, stratifierDefinition } from '@monitor/domain';
import type { Actor, AreaLevel } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { loadedInFigures } from '../loaded/loaded-in-figures.query.js';
import { areaNames } from '../areas/area-names.query.js';
import { toArea } from '../areas/to-area.js';
import type { Reading } from '../estimates/readings.js';
import type { EquityFilter } from './equity-filter.input.js';
import type { EquityOverTime } from './equity.type.js';
import { expectedReturns } from './expected-returns.query.js';
import { readingIn } from './published-equity.js';
import { partsOfArea } from './parts-of-area.js';
import { requireCompared } from './require-compared.js';
import { toEquityOverTime } from './to-equity-over-time.js';

const mostQuarters = 40;

/** Follows the gap between equity groups over the quarters, in figures that are published: it sees no others. */
@Injectable()
export class EquityOverTimeService {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  /** Reads and compares. Refuses an unknown metric, one that is not compared by these groups, a level without figures, too many quarters, and a publication that there is not. */
  async follow(actor: Actor, filter: EquityFilter): Promise<EquityOverTime> {
    const metric = metricDefinition(filter.metricId);
    const { stratifier } = filter;
    const definition = { ...stratifierDefinition(stratifier), stratifier };
    requireCompared(metric, definition);
    assertAsked(filter);
    const found = await this.tx.run(
      actor,
      async (manager) => {
        const { id: lastQuarterId } = await this.quarters.find(manager, filter.lastQuarterId);
        const quarters = await this.quarters.list(manager, quartersUpTo(lastQuarterId, filter.quarters));
        const areaCode = filter.level === 'ENGLAND' ? null : (filter.areaCode ?? null);
        const quarterIds = quarters.map(({ id }) => id);
        const boundaries = filter.boundaries ?? 'AS_WAS';
        const publication = await findPublication(manager, filter.publication ?? null);
        const reading = readingIn(publication, boundaries);
        const wanted = { ...filter, areaCode, quarterIds, boundaries };
        const figures = publication === null ? [] : await publishedFigures(manager, publication.number, wanted);
        const asked = { level: filter.level, areaCode, lastQuarterId, reading };
        return toEquityOverTime({
          ...{ metric, definition, level: filter.level, reading, quarters, figures, publication },
          loadedSources: await loadedInFigures(manager, figures),
          expected: await expectedReturns(manager, { ...wanted, types: metric.askedOf }),
          parts: await partsOfArea(manager, publication?.number, wanted),
          isOneArea: filter.level === 'ENGLAND' || areaCode !== null,
          areas: await this.areasToShow(manager, asked, figures),
          ledger: await knownBreaks(manager),
        });
      },
      { readOnly: true },
    );
    return { ...found, waitingReturns: await this.waiting(found.publication, filter) };
  }

  /** How much waits for what follows the latest publication; an earlier one has been followed already. */
  private async waiting(publication: Publication | null, filter: EquityFilter): Promise<number | null> {
    if (publication === null || filter.publication != null) return null;
    return waitingReturns(this.tx, publication.number, filter.lastQuarterId);
  }

  /** The areas of the latest quarter or of today, and others that have figures, by name. */
  private async areasToShow(
    manager: EntityManager,
    { level, areaCode, lastQuarterId, reading }: AskedAreas,
    figures: readonly AreaFigures[],
  ): Promise<Area[]> {
    const current = await areasOf(manager, level, lastQuarterId, reading.boundaries);
    const known = new Set(current.map(({ code }) => code));
    // As now, a body that no longer exists has no figures of its own: they count for its successors.
    const named = areaCode === null || reading.boundaries === 'AS_NOW' ? [] : [areaCode];
    const wanted = [...figures.map((row) => row.areaCode), ...named];
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
