import type { RouteObject } from 'react-router';

/** Pages of organisations, by their addresses; each is fetched when it is first opened. */
export const organisationPageRoutes: RouteObject[] = [
  {
    path: 'organisations',
    lazy: async () => ({ Component: (await import('./search/SearchPage.js')).SearchPage }),
  },
  {
    path: 'organisations/:code',
    lazy: async () => ({ Component: (await import('./record/OrganisationPage.js')).OrganisationPage }),
  },
];
