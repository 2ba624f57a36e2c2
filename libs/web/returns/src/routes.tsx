import { lazyPage } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';
import { pagesOfReturn } from './pages-of-return.js';
import { practiceRoutes } from './practise/practice-routes.js';
import { chaseRoutes } from './region/chase-routes.js';

/** The form itself, for anybody: what each edition asks, and on paper. */
const formRoutes: RouteObject[] = [
  {
    path: 'forms/:edition',
    ...lazyPage(
      'libs/web/returns/src/published/FormPage.tsx',
      async () => (await import('./published/FormPage.js')).FormPage,
      { isOpenToAll: true },
    ),
  },
  {
    path: 'paper/:edition/:type',
    ...lazyPage(
      'libs/web/returns/src/paper/BlankPaperPage.tsx',
      async () => (await import('./paper/BlankPaperPage.js')).BlankPaperPage,
      { isOpenToAll: true },
    ),
  },
];

/** The pages of returns by their addresses. */
export const returnRoutes: RouteObject[] = [
  ...formRoutes,
  ...chaseRoutes,
  ...practiceRoutes,
  {
    path: 'returns/:organisation/:quarter',
    ...lazyPage(
      'libs/web/returns/src/return/ReturnLayout.tsx',
      async () => (await import('./return/ReturnLayout.js')).ReturnLayout,
    ),
    children: pagesOfReturn,
  },
];
