import { catalogueOf, editionFor } from '@monitor/domain';
import type { FormEdition, QuarterId } from '@monitor/domain';
import type { AreasComparison } from '../areas/areas-reader.service.js';
import { loadedInView } from '../areas/loaded-in-view.js';
import { columnsOf } from './columns.js';
import type { ConsistencyFilter } from './consistency-filter.input.js';
import type { Consistency } from './consistency.type.js';
import { statusCounts } from './status-counts.query.js';
import { toConsistency } from './to-consistency.js';

/**
 * How far areas have put the framework into practice, by the actions that the edition of the quarter asked for: no
 * quarter is judged by another's. Statuses of organisations are not personal data. Refuses a domain that is not there to
 * compare.
 * @param editionOfQuarter which edition the returns of a quarter answer
 */
export function consistencyBy(
  editionOfQuarter: (quarterId: QuarterId) => FormEdition,
): AreasComparison<ConsistencyFilter, Consistency> {
  return async (manager, view, filter) => {
    const catalogue = catalogueOf(editionOfQuarter(view.quarter.id));
    const columns = columnsOf(catalogue, filter.domain ?? null, view.organisationType);
    const counts = await statusCounts(manager, {
      quarterId: view.quarter.id,
      level: view.level,
      boundaries: view.reading.boundaries,
      withinCode: view.withinCode,
      organisationType: view.organisationType,
      columns: columns.flatMap(({ key, actionCodes }) => actionCodes.map((actionCode) => ({ actionCode, key }))),
    });
    const actionCodes = columns.flatMap((column) => column.actionCodes);
    const loadedSources = await loadedInView(manager, view, { counts, actionCodes });
    return toConsistency({ asked: filter, view, columns, counts, loadedSources });
  };
}

/** The same by the editions that are published. */
export const compareConsistency = consistencyBy(editionFor);
