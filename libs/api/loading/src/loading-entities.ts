import { LoadedAnswerEntity } from './collections/loaded-answer.entity.js';
import { LoadedCollectionVersionEntity } from './collections/loaded-collection-version.entity.js';
import { LoadingFaultEntity } from './collections/loading-fault.entity.js';

/** The tables of this library, for the data source and the drift check. */
export const loadingEntities = [LoadedAnswerEntity, LoadedCollectionVersionEntity, LoadingFaultEntity];
