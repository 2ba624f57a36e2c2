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
  {
    path: 'publications/:number/difference/:other',
    ...lazyPage(
      'libs/web/publications/src/difference/DifferencePage.tsx',
      async () => (await import('./difference/DifferencePage.js')).DifferencePage,
    ),
  },
  {
    path: 'data',
    ...lazyPage(
      'libs/web/publications/src/data/DataPage.tsx',
      async () => (await import('./data/DataPage.js')).DataPage,
    ),
  },
  {
    path: 'data/clients/new',
    ...lazyPage(
      'libs/web/publications/src/data/clients/NewClientPage.tsx',
      async () => (await import('./data/clients/NewClientPage.js')).NewClientPage,
    ),
  },
  {
    path: 'data/clients/:id',
    ...lazyPage(
      'libs/web/publications/src/data/clients/ClientPage.tsx',
      async () => (await import('./data/clients/ClientPage.js')).ClientPage,
    ),
  },
];
