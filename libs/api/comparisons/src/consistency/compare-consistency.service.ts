import { currentCatalogue } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { AreasReader } from '../areas/areas-reader.service.js';
import { columnsOf } from './columns.js';
import type { ConsistencyFilter } from './consistency-filter.input.js';
import type { Consistency } from './consistency.type.js';
import { statusCounts } from './status-counts.query.js';
import { toConsistency } from './to-consistency.js';

/** Compares how far areas have put the framework into practice. Statuses of organisations are not personal data. */
@Injectable()
export class CompareConsistencyService {
  constructor(@Inject(AreasReader) private readonly areas: AreasReader) {}

  /** Counts, compares, and says what was found. Refuses a level or domain that is not there to compare. */
  async compare(actor: Actor, filter: ConsistencyFilter): Promise<Consistency> {
    const columns = columnsOf(currentCatalogue, filter.domain ?? null, filter.organisationType ?? null);
    return this.areas.compare(actor, filter, async (manager, view) => {
      const counts = await statusCounts(manager, {
        quarterId: view.quarter.id,
        level: view.level,
        boundaries: view.reading.boundaries,
        withinCode: view.withinCode,
        organisationType: view.organisationType,
        columns: columns.flatMap(({ key, actionCodes }) => actionCodes.map((actionCode) => ({ actionCode, key }))),
      });
      return toConsistency({ view, columns, counts });
    });
  }
}
