export { comparabilityEntities } from './comparability-entities.js';
export { ComparabilityModule } from './comparability.module.js';
export { recordBoardBreaks } from './ledger/board-breaks.js';
export { ComparabilityService } from './ledger/comparability.service.js';
export { breaksAt, knownBreaks } from './ledger/known-breaks.query.js';
export { recordBreaks } from './ledger/record-breaks.query.js';
export type { Recorder } from './ledger/record-breaks.query.js';
export { withdrawBreaks } from './ledger/withdraw-breaks.js';
