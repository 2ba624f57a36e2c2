import type { RouteObject } from 'react-router';

/** Pages on which a reorganisation is drafted, looked at and approved, by their addresses; each is fetched when it is first opened. */
export const reorganisationRoutes: RouteObject[] = [
  {
    path: 'reorganisations',
    lazy: async () => ({ Component: (await import('./list/ReorganisationsPage.js')).ReorganisationsPage }),
  },
  {
    path: 'reorganisations/new',
    lazy: async () => ({ Component: (await import('./form/NewReorganisationPage.js')).NewReorganisationPage }),
  },
  {
    path: 'reorganisations/:id',
    lazy: async () => ({ Component: (await import('./reading/ReorganisationPage.js')).ReorganisationPage }),
  },
  {
    path: 'reorganisations/:id/edit',
    lazy: async () => ({ Component: (await import('./form/EditReorganisationPage.js')).EditReorganisationPage }),
  },
];
