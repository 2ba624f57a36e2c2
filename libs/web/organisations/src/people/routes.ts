import { lazyPage } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';

/** Pages of people and their roles, by their addresses. */
export const peopleRoutes: RouteObject[] = [
  {
    path: 'national/people',
    ...lazyPage(
      'libs/web/organisations/src/people/list/PeoplePage.tsx',
      async () => (await import('./list/PeoplePage.js')).PeoplePage,
    ),
  },
  {
    path: 'national/people/new',
    ...lazyPage(
      'libs/web/organisations/src/people/NewPersonPage.tsx',
      async () => (await import('./NewPersonPage.js')).NewPersonPage,
    ),
  },
  {
    path: 'national/people/:id',
    ...lazyPage(
      'libs/web/organisations/src/people/person/PersonPage.tsx',
      async () => (await import('./person/PersonPage.js')).PersonPage,
    ),
  },
];
