import { lazyPage } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';

const drawnAhead = { isDrawnAhead: true, isTypedInto: true };

/** The pages of this library by their address, each fetched when it is first opened: charts are large. */
export const comparisonRoutes: RouteObject[] = [
  {
    path: 'latest',
    ...lazyPage(
      'libs/web/comparisons/src/latest/LatestPage.tsx',
      async () => (await import('./latest/LatestPage.js')).LatestPage,
      { isOpenToAll: true },
    ),
  },
  {
    path: 'consistency',
    ...lazyPage(
      'libs/web/comparisons/src/consistency/ConsistencyPage.tsx',
      async () => (await import('./consistency/ConsistencyPage.js')).ConsistencyPage,
      drawnAhead,
    ),
  },
  {
    path: 'consistency/organisations',
    ...lazyPage(
      'libs/web/comparisons/src/organisations/OrganisationsPage.tsx',
      async () => (await import('./organisations/OrganisationsPage.js')).OrganisationsPage,
      drawnAhead,
    ),
  },
  {
    path: 'notes/:organisation/:quarter/:domain',
    ...lazyPage(
      'libs/web/comparisons/src/notes/NotePage.tsx',
      async () => (await import('./notes/NotePage.js')).NotePage,
      drawnAhead,
    ),
  },
  {
    path: 'questions/:organisation/:quarter/:domain',
    ...lazyPage(
      'libs/web/comparisons/src/notes/QuestionPage.tsx',
      async () => (await import('./notes/QuestionPage.js')).QuestionPage,
      drawnAhead,
    ),
  },
  {
    path: 'answers',
    ...lazyPage(
      'libs/web/comparisons/src/answers/AnswersPage.tsx',
      async () => (await import('./answers/AnswersPage.js')).AnswersPage,
      drawnAhead,
    ),
  },
  {
    path: 'need',
    ...lazyPage(
      'libs/web/comparisons/src/need/NeedPage.tsx',
      async () => (await import('./need/NeedPage.js')).NeedPage,
      drawnAhead,
    ),
  },
  {
    path: 'together',
    ...lazyPage(
      'libs/web/comparisons/src/outcome/OutcomePage.tsx',
      async () => (await import('./outcome/OutcomePage.js')).OutcomePage,
      drawnAhead,
    ),
  },
  {
    path: 'pace',
    ...lazyPage(
      'libs/web/comparisons/src/pace/PacePage.tsx',
      async () => (await import('./pace/PacePage.js')).PacePage,
      drawnAhead,
    ),
  },
  {
    path: 'evaluation',
    ...lazyPage(
      'libs/web/comparisons/src/evaluation/EvaluationsPage.tsx',
      async () => (await import('./evaluation/EvaluationsPage.js')).EvaluationsPage,
      { isDrawnAhead: true },
    ),
  },
  {
    path: 'evaluation/new',
    ...lazyPage(
      'libs/web/comparisons/src/evaluation/NewEvaluationPage.tsx',
      async () => (await import('./evaluation/NewEvaluationPage.js')).NewEvaluationPage,
      drawnAhead,
    ),
  },
  {
    path: 'evaluation/:number',
    ...lazyPage(
      'libs/web/comparisons/src/evaluation/EvaluationPage.tsx',
      async () => (await import('./evaluation/EvaluationPage.js')).EvaluationPage,
      { isDrawnAhead: true },
    ),
  },
  {
    path: 'equity',
    ...lazyPage(
      'libs/web/comparisons/src/equity/EquityPage.tsx',
      async () => (await import('./equity/EquityPage.js')).EquityPage,
      drawnAhead,
    ),
  },
  {
    path: 'gaps',
    ...lazyPage(
      'libs/web/comparisons/src/matrix/GapMatrixPage.tsx',
      async () => (await import('./matrix/GapMatrixPage.js')).GapMatrixPage,
      drawnAhead,
    ),
  },
  {
    path: 'equity/figure',
    ...lazyPage(
      'libs/web/comparisons/src/provenance/FigurePage.tsx',
      async () => (await import('./provenance/FigurePage.js')).FigurePage,
      { isDrawnAhead: true },
    ),
  },
  {
    path: 'since',
    ...lazyPage(
      'libs/web/comparisons/src/since/SincePage.tsx',
      async () => (await import('./since/SincePage.js')).SincePage,
    ),
  },
  {
    path: 'views',
    ...lazyPage(
      'libs/web/comparisons/src/views/ViewsPage.tsx',
      async () => (await import('./views/ViewsPage.js')).ViewsPage,
    ),
  },
  {
    path: 'briefing',
    ...lazyPage(
      'libs/web/comparisons/src/briefing/BriefingPage.tsx',
      async () => (await import('./briefing/BriefingPage.js')).BriefingPage,
    ),
  },
];
