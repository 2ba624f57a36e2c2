export { comparabilityRoutes } from './routes.js';
