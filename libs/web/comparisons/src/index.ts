export { comparisonRoutes } from './routes.js';
export { LatestAtAGlance } from './latest/LatestAtAGlance.js';
export { LatestFindings } from './findings/LatestFindings.js';
export { SinceLastLook } from './since/SinceLastLook.js';
