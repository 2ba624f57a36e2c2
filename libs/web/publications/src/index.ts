export { publicationRoutes } from './routes.js';
