export { fetchDraftCheck } from './draft/draft-check.js';
export { hasUnsavedAnswers } from './draft/unsaved-mark.js';
export { HelperHome } from './home/HelperHome.js';
export { OrganisationHome } from './home/OrganisationHome.js';
export { RegionHome } from './home/RegionHome.js';
export { returnRoutes } from './routes.js';
export { whatWaits } from './draft/what-waits.js';
export type { WaitingHere } from './draft/what-waits.js';
