export { AreasReader } from './areas/areas-reader.service.js';
export { ComparisonsModule } from './comparisons.module.js';
export { CompareConsistencyService } from './consistency/compare-consistency.service.js';
export { EquityOverTimeService } from './equity/equity-over-time.service.js';
export { OrganisationStatusesService } from './organisations/organisation-statuses.service.js';
