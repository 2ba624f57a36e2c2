import { LoadedCollectionEntity } from './loaded-collection.entity.js';
import { LoadedMetricRollupEntity } from './loaded-metric-rollup.entity.js';
import { LoadedOverlapEntity } from './loaded-overlap.entity.js';
import { LoadedStatusRollupEntity } from './loaded-status-rollup.entity.js';
import { LoadedStatusEntity } from './loaded-status.entity.js';
import { LoadedTableEntity } from './loaded-table.entity.js';

/** The tables in which loaded answers count, for the data source and the drift check. */
export const loadedEntities = [
  LoadedCollectionEntity,
  LoadedMetricRollupEntity,
  LoadedOverlapEntity,
  LoadedStatusEntity,
  LoadedStatusRollupEntity,
  LoadedTableEntity,
];
