export { loadingRoutes } from './routes.js';
