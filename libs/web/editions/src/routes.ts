import { lazyPage } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';
import { windowRoutes } from './windows/window-routes.js';

/** Pages of the editions of the form and of windows, by their addresses; each is fetched when it is first opened. */
export const editionRoutes: RouteObject[] = [
  ...windowRoutes,
  {
    path: 'national/time',
    ...lazyPage(
      'libs/web/editions/src/times/ReturnTimesPage.tsx',
      async () => (await import('./times/ReturnTimesPage.js')).ReturnTimesPage,
    ),
  },
  {
    path: 'national/form',
    ...lazyPage('libs/web/editions/src/EditionsPage.tsx', async () => (await import('./EditionsPage.js')).EditionsPage),
  },
  {
    path: 'national/form/:version',
    ...lazyPage(
      'libs/web/editions/src/edition/EditionPage.tsx',
      async () => (await import('./edition/EditionPage.js')).EditionPage,
    ),
  },
  {
    path: 'national/form/:version/preview',
    ...lazyPage(
      'libs/web/editions/src/preview/PreviewPage.tsx',
      async () => (await import('./preview/PreviewPage.js')).PreviewPage,
    ),
  },
  {
    path: 'national/form/:version/questions/:code',
    ...lazyPage(
      'libs/web/editions/src/question/QuestionPage.tsx',
      async () => (await import('./question/QuestionPage.js')).QuestionPage,
    ),
  },
  {
    path: 'national/form/:version/questions/:code/like',
    ...lazyPage(
      'libs/web/editions/src/question/NewQuestionPage.tsx',
      async () => (await import('./question/NewQuestionPage.js')).NewQuestionPage,
    ),
  },
];
