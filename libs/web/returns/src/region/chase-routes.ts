import { lazyPage } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';

/** Where everyone stands: the returns of a region, and of England. */
export const chaseRoutes: RouteObject[] = [
  {
    path: 'region/returns',
    ...lazyPage(
      'libs/web/returns/src/region/RegionReturnsPage.tsx',
      async () => (await import('./RegionReturnsPage.js')).RegionReturnsPage,
    ),
  },
  {
    path: 'region/plans',
    ...lazyPage(
      'libs/web/returns/src/region/LatePlansPage.tsx',
      async () => (await import('./LatePlansPage.js')).LatePlansPage,
    ),
  },
  {
    path: 'england/returns',
    ...lazyPage(
      'libs/web/returns/src/region/EnglandReturnsPage.tsx',
      async () => (await import('./EnglandReturnsPage.js')).EnglandReturnsPage,
    ),
  },
  {
    path: 'england/returns/:region',
    ...lazyPage(
      'libs/web/returns/src/region/EnglandRegionPage.tsx',
      async () => (await import('./EnglandRegionPage.js')).EnglandRegionPage,
    ),
  },
];
