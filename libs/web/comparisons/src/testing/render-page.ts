import { pageRenderer } from '@monitor/web-graphql/testing';
import { comparisonRoutes } from '../routes.js';

export { acting } from '@monitor/web-graphql/testing';

/** Shows a page of this library at an address, as somebody, with the API's answers. */
export const renderPage = pageRenderer(comparisonRoutes);
