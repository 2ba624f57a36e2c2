import { catalogueOf } from '@monitor/domain';
import type { FormEdition, LoadedShare, QuarterId } from '@monitor/domain';
import type { AreasComparison, AreasView } from '../areas/areas-reader.service.js';
import { loadedInView } from '../areas/loaded-in-view.js';
import { columnsOf } from './columns.js';
import type { Column } from './columns.js';
import type { ConsistencyFilter } from './consistency-filter.input.js';
import { statusCounts } from './status-counts.query.js';
import type { AreaStatusCounts } from './status-counts.query.js';

/** What is compared, and what has been counted. */
export interface CountedView {
  view: AreasView;
  columns: Column[];
  counts: AreaStatusCounts[];
  loadedSources: LoadedShare[];
}

/**
 * Counts the statuses of a view by area, from the rollups alone.
 * @param editionOfQuarter which edition the returns of a quarter answer
 */
export function countStatuses(
  editionOfQuarter: (quarterId: QuarterId) => FormEdition,
): AreasComparison<ConsistencyFilter, CountedView> {
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
    return { view, columns, counts, loadedSources: await loadedInView(manager, view, { counts, actionCodes }) };
  };
}
