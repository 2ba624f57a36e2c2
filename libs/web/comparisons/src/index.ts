export { comparisonRoutes } from './routes.js';
export { LatestFindings } from './findings/LatestFindings.js';
