import { ComparabilityBreakEntity } from './ledger/comparability-break.entity.js';

/** The table of this library, for the data source and the drift check. */
export const comparabilityEntities = [ComparabilityBreakEntity];
