import { lazyPage } from '@monitor/web-ui';
import { Navigate } from 'react-router';
import type { RouteObject } from 'react-router';

const source = 'libs/web/returns/src';
const typedInto = { isDrawnAhead: true, isTypedInto: true };

/** Pages on which a return is filled in, while it may be. */
const editableRoutes: RouteObject[] = [
  {
    path: 'actions/:domain',
    ...lazyPage(
      `${source}/actions/DomainPage.tsx`,
      async () => (await import('./actions/DomainPage.js')).DomainPage,
      typedInto,
    ),
  },
  { path: 'metrics/:metric', element: <Navigate to="deprivation" relative="path" replace /> },
  {
    path: 'metrics/:metric/:stratifier',
    ...lazyPage(
      `${source}/metrics/MetricPage.tsx`,
      async () => (await import('./metrics/MetricPage.js')).MetricPage,
      typedInto,
    ),
  },
  {
    path: 'check',
    ...lazyPage(
      `${source}/check/CheckPage.tsx`,
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
      `${source}/task-list/TaskListPage.tsx`,
      async () => (await import('./task-list/TaskListPage.js')).TaskListPage,
      { isDrawnAhead: true },
    ),
  },
  {
    ...lazyPage(
      `${source}/return/WhileEditable.tsx`,
      async () => (await import('./return/WhileEditable.js')).WhileEditable,
    ),
    children: editableRoutes,
  },
  {
    path: 'sign-off',
    ...lazyPage(
      `${source}/decision/SignOffPage.tsx`,
      async () => (await import('./decision/SignOffPage.js')).SignOffPage,
    ),
  },
  {
    path: 'review',
    ...lazyPage(`${source}/decision/ReviewPage.tsx`, async () => (await import('./decision/ReviewPage.js')).ReviewPage),
  },
  {
    path: 'correct',
    ...lazyPage(
      `${source}/decision/CorrectPage.tsx`,
      async () => (await import('./decision/CorrectPage.js')).CorrectPage,
    ),
  },
  {
    path: 'history',
    ...lazyPage(
      `${source}/history/HistoryPage.tsx`,
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
      `${source}/region/RegionReturnsPage.tsx`,
      async () => (await import('./region/RegionReturnsPage.js')).RegionReturnsPage,
    ),
  },
  {
    path: 'returns/:organisation/:quarter',
    ...lazyPage(
      `${source}/return/ReturnLayout.tsx`,
      async () => (await import('./return/ReturnLayout.js')).ReturnLayout,
    ),
    children: pagesOfReturn,
  },
];
