import { LoadedCollectionEntity } from './loaded-collection.entity.js';
import { LoadedStatusRollupEntity } from './loaded-status-rollup.entity.js';
import { LoadedStatusEntity } from './loaded-status.entity.js';
import { LoadedTableEntity } from './loaded-table.entity.js';

/** The tables in which loaded answers count, for the data source and the drift check. */
export const loadedEntities = [LoadedCollectionEntity, LoadedStatusEntity, LoadedStatusRollupEntity, LoadedTableEntity];
