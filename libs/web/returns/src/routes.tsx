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
  {
    path: 'workbook',
    ...lazyPage(
      'libs/web/returns/src/workbook/WorkbookPage.tsx',
      async () => (await import('./workbook/WorkbookPage.js')).WorkbookPage,
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
  {
    path: 'paper',
    ...lazyPage(
      'libs/web/returns/src/paper/PaperPage.tsx',
      async () => (await import('./paper/PaperPage.js')).PaperPage,
    ),
  },
];

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
