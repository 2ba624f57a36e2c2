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
];
