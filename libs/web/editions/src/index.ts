export { editionRoutes } from './routes.js';
