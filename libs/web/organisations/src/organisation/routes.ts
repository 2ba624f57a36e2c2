import { lazyPage } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';

/** Pages of organisations, by their addresses; each is fetched when it is first opened. */
export const organisationPageRoutes: RouteObject[] = [
  {
    path: 'organisations',
    ...lazyPage(
      'libs/web/organisations/src/organisation/search/SearchPage.tsx',
      async () => (await import('./search/SearchPage.js')).SearchPage,
    ),
  },
  {
    path: 'organisations/:code',
    ...lazyPage(
      'libs/web/organisations/src/organisation/record/OrganisationPage.tsx',
      async () => (await import('./record/OrganisationPage.js')).OrganisationPage,
    ),
  },
];
