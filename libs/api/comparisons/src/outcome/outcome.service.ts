import { changesOfPractice, practiceQuarter } from '@monitor/analysis';
import { knownBreaks } from '@monitor/api-comparability';
import { QuartersService } from '@monitor/api-reference';
import { findPublication, publishedFigures } from '@monitor/api-releases';
import {
  catalogueOf,
  DomainError,
  editionFor,
  metricDefinition,
  quartersUpTo,
  stratifierDefinition,
} from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import type { EntityManager } from 'typeorm';
import { AreasReader } from '../areas/areas-reader.service.js';
import { columnsAt } from '../consistency/columns.js';
import { countStatuses } from '../consistency/count-statuses.js';
import { tableOf } from '../consistency/practice/findings-of-practice.js';
import { PracticeHistoryReader } from '../consistency/practice/practice-history-reader.service.js';
import { requireCompared } from '../equity/require-compared.js';
import { chosenPractice } from './chosen-practice.js';
import type { OutcomeFilter } from './outcome-filter.input.js';
import type { PracticeBesideOutcome } from './outcome.type.js';
import { quartersOfYear, toPracticeBesideOutcome } from './to-practice-beside-outcome.js';
import type { CountedOutcome } from './to-practice-beside-outcome.js';

/** What areas have in place beside an outcome of their people. It sees outcomes as they are published, and no others. */
@Injectable()
export class OutcomeService {
  constructor(
    @Inject(AreasReader) private readonly areas: AreasReader,
    @Inject(PracticeHistoryReader) private readonly history: PracticeHistoryReader,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  /**
   * Sets practice beside an outcome. Refuses a level that has no areas to order, an unknown domain or action, a metric that
   * is not compared by these groups, and a publication that there is not.
   */
  async compare(actor: Actor, filter: OutcomeFilter): Promise<PracticeBesideOutcome> {
    assertLevel(filter);
    const { stratifier } = filter;
    const metric = metricDefinition(filter.metricId);
    const definition = { ...stratifierDefinition(stratifier), stratifier };
    requireCompared(metric, definition);
    const counted = await this.areas.compare(actor, filter, async (manager, view, asked): Promise<CountedOutcome> => {
      const catalogue = catalogueOf(editionFor(view.quarter.id));
      const practice = chosenPractice(catalogue, filter);
      const statuses = await countStatuses(editionFor)(manager, view, asked);
      const published = await this.publishedOf(manager, filter);
      return {
        ...{ ...statuses, ...published, practice, metric, definition, outcome: filter.outcome ?? 'GAP' },
        ledger: await knownBreaks(manager),
        yearBefore:
          (await this.quarters.list(manager, quartersUpTo(view.quarter.id, quartersOfYear).slice(0, 1)))[0] ?? null,
      };
    });
    return toPracticeBesideOutcome(counted, await this.changesOf(actor, counted));
  }

  private async publishedOf(manager: EntityManager, filter: OutcomeFilter) {
    const publication = await findPublication(manager, filter.publication ?? null);
    if (publication === null) return { publication, figures: [] };
    const boundaries = filter.boundaries ?? 'AS_NOW';
    const wanted = { ...filter, boundaries, areaCode: null, quarterIds: [filter.quarterId] };
    return {
      publication,
      figures: [
        ...(await publishedFigures(manager, publication.number, wanted)),
        ...(await publishedFigures(manager, publication.number, { ...wanted, level: 'ENGLAND' })),
      ],
    };
  }

  /** How practice changed over the year in each area; null where the two quarters may not be compared. */
  private async changesOf(actor: Actor, counted: CountedOutcome): Promise<ReadonlyMap<string, number> | null> {
    const { yearBefore } = counted;
    const columns = columnsAt(counted.columns, counted.practice.key);
    if (yearBefore === null || columns.length === 0) return null;
    const quarters = await this.history.readBeside(actor, { ...counted, columns }, yearBefore.id);
    if (quarters === null) return null;
    const { before, now } = quarters;
    const table = tableOf({ ...counted, columns }, now);
    const codes = columns.flatMap(({ actionCodes }) => actionCodes);
    return changesOfPractice(table, {
      before: practiceQuarter({ ...before, counted: codes }, table),
      now: practiceQuarter({ ...now, counted: codes }, table),
    });
  }
}

function assertLevel({ level }: OutcomeFilter): void {
  if (level === 'REGION' || level === 'ICB') return;
  throw new DomainError(
    'INPUT_NOT_UNDERSTOOD',
    'Practice and outcome are set beside each other over several areas. Use REGION or ICB.',
  );
}
