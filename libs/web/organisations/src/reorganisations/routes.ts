import { lazyPage } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';

/** Pages on which a reorganisation is drafted, looked at and approved, by their addresses; each is fetched when it is first opened. */
export const reorganisationRoutes: RouteObject[] = [
  {
    path: 'reorganisations',
    ...lazyPage(
      'libs/web/organisations/src/reorganisations/list/ReorganisationsPage.tsx',
      async () => (await import('./list/ReorganisationsPage.js')).ReorganisationsPage,
    ),
  },
  {
    path: 'reorganisations/new',
    ...lazyPage(
      'libs/web/organisations/src/reorganisations/form/NewReorganisationPage.tsx',
      async () => (await import('./form/NewReorganisationPage.js')).NewReorganisationPage,
    ),
  },
  {
    path: 'reorganisations/:id',
    ...lazyPage(
      'libs/web/organisations/src/reorganisations/reading/ReorganisationPage.tsx',
      async () => (await import('./reading/ReorganisationPage.js')).ReorganisationPage,
    ),
  },
  {
    path: 'reorganisations/:id/edit',
    ...lazyPage(
      'libs/web/organisations/src/reorganisations/form/EditReorganisationPage.tsx',
      async () => (await import('./form/EditReorganisationPage.js')).EditReorganisationPage,
    ),
  },
];
