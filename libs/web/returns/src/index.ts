export { hasUnsavedAnswers } from './draft/unsaved-in-tab.js';
export { OrganisationHome } from './home/OrganisationHome.js';
export { RegionHome } from './home/RegionHome.js';
export { returnRoutes } from './routes.js';
