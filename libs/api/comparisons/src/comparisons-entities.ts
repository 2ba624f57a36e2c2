import { NeedIndexPlaceEntity } from './need/need-index-place.entity.js';
import { NeedIndexEntity } from './need/need-index.entity.js';

/** The tables of comparisons: what is set beside figures and comes from no return. */
export const comparisonsEntities = [NeedIndexEntity, NeedIndexPlaceEntity];
