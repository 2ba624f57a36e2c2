import { lazyPage } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';

/** Pages of publications and of how to pull them, by their addresses; each is fetched when it is first opened. */
export const publicationRoutes: RouteObject[] = [
  {
    path: 'publications',
    ...lazyPage(
      'libs/web/publications/src/list/PublicationsPage.tsx',
      async () => (await import('./list/PublicationsPage.js')).PublicationsPage,
    ),
  },
  {
    path: 'publications/new',
    ...lazyPage(
      'libs/web/publications/src/prepare/NewPublicationPage.tsx',
      async () => (await import('./prepare/NewPublicationPage.js')).NewPublicationPage,
    ),
  },
  {
    path: 'publications/:number',
    ...lazyPage(
      'libs/web/publications/src/publication/PublicationPage.tsx',
      async () => (await import('./publication/PublicationPage.js')).PublicationPage,
    ),
  },
];
