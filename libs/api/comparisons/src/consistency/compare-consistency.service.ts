import { TenantTx } from '@monitor/api-platform';
import { QuartersService } from '@monitor/api-reference';
import { currentCatalogue, DomainError } from '@monitor/domain';
import type { Actor } from '@monitor/domain';
import { Inject, Injectable } from '@nestjs/common';
import { areaNames } from '../areas/area-names.query.js';
import { toArea } from '../areas/to-area.js';
import { columnsOf } from './columns.js';
import { readingOf } from '../estimates/readings.js';
import type { ConsistencyFilter } from './consistency-filter.input.js';
import type { Consistency } from './consistency.type.js';
import { statusCounts } from './status-counts.query.js';
import { toConsistency } from './to-consistency.js';

/** Compares how far areas have put the framework into practice. Statuses of organisations are not personal data. */
@Injectable()
export class CompareConsistencyService {
  constructor(
    @Inject(TenantTx) private readonly tx: TenantTx,
    @Inject(QuartersService) private readonly quarters: QuartersService,
  ) {}

  /** Counts, compares, and says what was found. Refuses a level or domain that is not there to compare. */
  async compare(actor: Actor, filter: ConsistencyFilter): Promise<Consistency> {
    if (filter.level === 'ORGANISATION') {
      throw new DomainError(
        'INPUT_NOT_UNDERSTOOD',
        'Organisations are compared with organisationStatuses; use ENGLAND, REGION or ICB here.',
      );
    }
    const columns = columnsOf(currentCatalogue, filter.domain ?? null, filter.organisationType ?? null);
    return this.tx.run(
      actor,
      async (manager) => {
        const quarter = await this.quarters.find(manager, filter.quarterId);
        // England is not within a region.
        const withinCode = filter.level === 'ENGLAND' ? null : (filter.withinCode ?? null);
        const reading = await readingOf(manager, filter.boundaries ?? 'AS_WAS');
        const counts = await statusCounts(manager, {
          quarterId: quarter.id,
          level: filter.level,
          boundaries: reading.boundaries,
          withinCode,
          organisationType: filter.organisationType ?? null,
          columns: columns.flatMap(({ key, actionCodes }) => actionCodes.map((actionCode) => ({ actionCode, key }))),
        });
        const name = withinCode === null ? undefined : (await areaNames(manager, [withinCode])).get(withinCode);
        const within = withinCode !== null && name !== undefined ? toArea('REGION', withinCode, name) : null;
        return toConsistency({ quarter, level: filter.level, reading, within, columns, counts });
      },
      { readOnly: true },
    );
  }
}
