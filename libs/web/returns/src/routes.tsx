import { lazyPage } from '@monitor/web-ui';
import { Navigate } from 'react-router';
import type { RouteObject } from 'react-router';

const typedInto = { isDrawnAhead: true, isTypedInto: true };

/** Pages on which a return is filled in, while it may be. */
const editableRoutes: RouteObject[] = [
  {
    path: 'actions/:domain',
    ...lazyPage(
      'libs/web/returns/src/actions/DomainPage.tsx',
      async () => (await import('./actions/DomainPage.js')).DomainPage,
      typedInto,
    ),
  },
  { path: 'metrics/:metric', element: <Navigate to="deprivation" relative="path" replace /> },
  {
    path: 'metrics/:metric/:stratifier',
    ...lazyPage(
      'libs/web/returns/src/metrics/MetricPage.tsx',
      async () => (await import('./metrics/MetricPage.js')).MetricPage,
      typedInto,
    ),
  },
  {
    path: 'check',
    ...lazyPage(
      'libs/web/returns/src/check/CheckPage.tsx',
      async () => (await import('./check/CheckPage.js')).CheckPage,
      typedInto,
    ),
  },
];

/** Pages of one return. */
const pagesOfReturn: RouteObject[] = [
  {
    index: true,
    ...lazyPage(
      'libs/web/returns/src/task-list/TaskListPage.tsx',
      async () => (await import('./task-list/TaskListPage.js')).TaskListPage,
      { isDrawnAhead: true },
    ),
  },
  {
    ...lazyPage(
      'libs/web/returns/src/return/WhileEditable.tsx',
      async () => (await import('./return/WhileEditable.js')).WhileEditable,
    ),
    children: editableRoutes,
  },
  {
    path: 'sign-off',
    ...lazyPage(
      'libs/web/returns/src/decision/SignOffPage.tsx',
      async () => (await import('./decision/SignOffPage.js')).SignOffPage,
    ),
  },
  {
    path: 'review',
    ...lazyPage(
      'libs/web/returns/src/decision/ReviewPage.tsx',
      async () => (await import('./decision/ReviewPage.js')).ReviewPage,
    ),
  },
  {
    path: 'correct',
    ...lazyPage(
      'libs/web/returns/src/decision/CorrectPage.tsx',
      async () => (await import('./decision/CorrectPage.js')).CorrectPage,
    ),
  },
  {
    path: 'history',
    ...lazyPage(
      'libs/web/returns/src/history/HistoryPage.tsx',
      async () => (await import('./history/HistoryPage.js')).HistoryPage,
      { isDrawnAhead: true },
    ),
  },
];

/** The pages of returns by their addresses. */
export const returnRoutes: RouteObject[] = [
  {
    path: 'region/returns',
    ...lazyPage(
      'libs/web/returns/src/region/RegionReturnsPage.tsx',
      async () => (await import('./region/RegionReturnsPage.js')).RegionReturnsPage,
    ),
  },
  {
    path: 'returns/:organisation/:quarter',
    ...lazyPage(
      'libs/web/returns/src/return/ReturnLayout.tsx',
      async () => (await import('./return/ReturnLayout.js')).ReturnLayout,
    ),
    children: pagesOfReturn,
  },
];
