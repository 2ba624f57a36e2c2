export { AreasReader } from './areas/areas-reader.service.js';
export { ComparisonsModule } from './comparisons.module.js';
export { compareConsistency } from './consistency/compare-consistency.js';
export { EquityOverTimeService } from './equity/equity-over-time.service.js';
export { OrganisationStatusesService } from './organisations/organisation-statuses.service.js';
