export { AreasReader } from './areas/areas-reader.service.js';
export { ChaseListService } from './chase/chase-list.service.js';
export { ComparisonsModule } from './comparisons.module.js';
export { ConsistencyService } from './consistency/consistency.service.js';
export { PracticeReader } from './consistency/practice/practice-reader.service.js';
export { EquityOverTimeService } from './equity/equity-over-time.service.js';
export { OrganisationStatusesService } from './organisations/organisation-statuses.service.js';
export { keepIndex, readNewestIndex } from './need/need-index.query.js';
export type { NewNeedIndex } from './need/need-index.query.js';
