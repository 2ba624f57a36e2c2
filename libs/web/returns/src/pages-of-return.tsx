import { lazyPage } from '@monitor/web-ui';
import { Navigate, useLocation, useParams } from 'react-router';
import type { Params, RouteObject } from 'react-router';
import { planRoutes } from './plan/plan-routes.js';

const typedInto = { isDrawnAhead: true, isTypedInto: true };

/** Where pages of the return stood before its sections had pages of one kind. */
function FormerAddress({ to }: { to: (parts: Readonly<Params>) => string }) {
  const { hash } = useLocation();
  return <Navigate to={{ pathname: to(useParams()), hash }} relative="path" replace />;
}

/** Addresses that people may have kept: a domain's and a metric's page are those of their sections now. */
const formerRoutes: RouteObject[] = [
  { path: 'actions/:domain', element: <FormerAddress to={({ domain }) => `../../sections/${domain ?? ''}`} /> },
  { path: 'metrics/:metric', element: <FormerAddress to={({ metric }) => `../../sections/${metric ?? ''}`} /> },
  {
    path: 'metrics/:metric/:stratifier',
    element: (
      <FormerAddress
        to={({ metric = '', stratifier = '' }) => `../../../sections/${metric}/${metric}.${stratifier.toUpperCase()}`}
      />
    ),
  },
];

/** Pages on which a return is filled in, while it may be. */
const editableRoutes: RouteObject[] = [
  {
    path: 'sections/:section',
    ...lazyPage(
      'libs/web/returns/src/form/SectionPage.tsx',
      async () => (await import('./form/SectionPage.js')).SectionPage,
      typedInto,
    ),
  },
  {
    path: 'sections/:section/:question',
    ...lazyPage(
      'libs/web/returns/src/tables/TablePage.tsx',
      async () => (await import('./tables/TablePage.js')).TablePage,
      typedInto,
    ),
  },
  {
    path: 'sections/:section/:question/:entry',
    ...lazyPage(
      'libs/web/returns/src/form/EntryPage.tsx',
      async () => (await import('./form/EntryPage.js')).EntryPage,
      typedInto,
    ),
  },
  ...formerRoutes,
  {
    path: 'check',
    ...lazyPage(
      'libs/web/returns/src/check/CheckPage.tsx',
      async () => (await import('./check/CheckPage.js')).CheckPage,
      {
        ...typedInto,
        needsConnection:
          'Submitting needs a connection. Look through what you typed here, and submit once you are connected.',
      },
    ),
  },
  {
    path: 'workbook',
    ...lazyPage(
      'libs/web/returns/src/workbook/WorkbookPage.tsx',
      async () => (await import('./workbook/WorkbookPage.js')).WorkbookPage,
      { ...typedInto, needsConnection: 'Downloading a workbook and sending one in need a connection.' },
    ),
  },
];

/** Pages of one return, below its layout. */
export const pagesOfReturn: RouteObject[] = [
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
    path: 'type-in',
    ...lazyPage(
      'libs/web/returns/src/on-behalf/ReceiptPage.tsx',
      async () => (await import('./on-behalf/ReceiptPage.js')).ReceiptPage,
      { needsConnection: 'Typing in for an organisation is begun with a connection.' },
    ),
  },
  {
    path: 'confirm',
    ...lazyPage(
      'libs/web/returns/src/on-behalf/ConfirmPage.tsx',
      async () => (await import('./on-behalf/ConfirmPage.js')).ConfirmPage,
      { needsConnection: 'Confirming what was typed for you needs a connection.' },
    ),
  },
  {
    path: 'sign-off',
    ...lazyPage(
      'libs/web/returns/src/decision/SignOffPage.tsx',
      async () => (await import('./decision/SignOffPage.js')).SignOffPage,
      { needsConnection: 'Signing off and sending back need a connection.' },
    ),
  },
  {
    path: 'review',
    ...lazyPage(
      'libs/web/returns/src/decision/ReviewPage.tsx',
      async () => (await import('./decision/ReviewPage.js')).ReviewPage,
      { needsConnection: 'Accepting and sending back need a connection.' },
    ),
  },
  {
    path: 'correct',
    ...lazyPage(
      'libs/web/returns/src/decision/CorrectPage.tsx',
      async () => (await import('./decision/CorrectPage.js')).CorrectPage,
      { needsConnection: 'Opening the return for a correction needs a connection.' },
    ),
  },
  {
    path: 'extension',
    ...lazyPage(
      'libs/web/returns/src/region/ExtensionPage.tsx',
      async () => (await import('./region/ExtensionPage.js')).ExtensionPage,
    ),
  },
  {
    path: 'give-up',
    ...lazyPage(
      'libs/web/returns/src/decision/GiveUpPage.tsx',
      async () => (await import('./decision/GiveUpPage.js')).GiveUpPage,
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
  ...planRoutes,
  {
    path: 'paper',
    ...lazyPage(
      'libs/web/returns/src/paper/PaperPage.tsx',
      async () => (await import('./paper/PaperPage.js')).PaperPage,
    ),
  },
];
