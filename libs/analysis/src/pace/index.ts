export { paceVerdictMeaning, paceVerdicts } from './compare-pace.js';
export type { PaceVerdict } from './compare-pace.js';
export type { OrderedAction, OrderOfActions, PairOrder } from './order-of-actions.js';
export { packStatus } from './pace-history.js';
export type { PaceHistory, PaceTable } from './pace-history.js';
export type { PaceOfGroup, PacePoint } from './pace-of-group.js';
export { paceOfView } from './pace-of-view.js';
export type { ComparedGroup, PaceOfView, PaceView } from './pace-of-view.js';
export type { PaceNames } from './pace-words.js';
