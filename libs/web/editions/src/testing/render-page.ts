import { acting, pageRenderer } from '@monitor/web-graphql/testing';
import type { RenderPage } from '@monitor/web-graphql/testing';
import { editionRoutes } from '../routes.js';

const show = pageRenderer(editionRoutes);

/** Shows a page of this library at an address, to an administrator or somebody else, with the API's answers. */
export const renderPage: RenderPage = (address, answer, as = acting('ADMINISTRATOR', null)) =>
  show(address, answer, as);
