import { lazyPage } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';

/** Pages of loaded collections, by their addresses; each is fetched when it is first opened. */
export const loadingRoutes: RouteObject[] = [
  {
    path: 'national/loading',
    ...lazyPage(
      'libs/web/loading/src/CollectionsPage.tsx',
      async () => (await import('./CollectionsPage.js')).CollectionsPage,
    ),
  },
  {
    path: 'national/loading/new',
    ...lazyPage(
      'libs/web/loading/src/NewCollectionPage.tsx',
      async () => (await import('./NewCollectionPage.js')).NewCollectionPage,
    ),
  },
  {
    path: 'national/loading/:id',
    ...lazyPage(
      'libs/web/loading/src/CollectionPage.tsx',
      async () => (await import('./CollectionPage.js')).CollectionPage,
    ),
  },
];
