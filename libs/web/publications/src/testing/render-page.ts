import { pageRenderer } from '@monitor/web-graphql/testing';
import { publicationRoutes } from '../routes.js';

/** Shows a page of this library at an address, as somebody, with the API's answers. */
export const renderPage = pageRenderer(publicationRoutes);
