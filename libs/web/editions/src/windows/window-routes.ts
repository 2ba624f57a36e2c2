import { lazyPage } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';

/** Pages of windows and extensions, by their addresses; each is fetched when it is first opened. */
export const windowRoutes: RouteObject[] = [
  {
    path: 'national/windows',
    ...lazyPage(
      'libs/web/editions/src/windows/WindowsPage.tsx',
      async () => (await import('./WindowsPage.js')).WindowsPage,
    ),
  },
  {
    path: 'national/windows/:quarterId',
    ...lazyPage(
      'libs/web/editions/src/windows/WindowPage.tsx',
      async () => (await import('./WindowPage.js')).WindowPage,
    ),
  },
  {
    path: 'national/windows/changes/:id',
    ...lazyPage(
      'libs/web/editions/src/windows/WindowChangePage.tsx',
      async () => (await import('./WindowChangePage.js')).WindowChangePage,
    ),
  },
];
