import { comparabilityRoutes } from '@monitor/web-comparability';
import { comparisonRoutes } from '@monitor/web-comparisons';
import { loadingRoutes } from '@monitor/web-loading';
import { editionRoutes } from '@monitor/web-editions';
import { organisationRoutes } from '@monitor/web-organisations';
import { publicationRoutes } from '@monitor/web-publications';
import { returnRoutes } from '@monitor/web-returns';
import { lazyPage, NotFound } from '@monitor/web-ui';
import type { PageHandle } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';

const pages = 'apps/web/src/pages';
const openToAll = { isOpenToAll: true };

/** The pages that belong to no feature, by their addresses. */
const ownRoutes: RouteObject[] = [
  {
    index: true,
    ...lazyPage(`${pages}/StartPage.tsx`, async () => (await import('../pages/StartPage.js')).StartPage, openToAll),
  },
  {
    path: 'how-figures-are-made',
    ...lazyPage(
      `${pages}/HowFiguresAreMadePage.tsx`,
      async () => (await import('../pages/HowFiguresAreMadePage.js')).HowFiguresAreMadePage,
      openToAll,
    ),
  },
  {
    path: 'accessibility',
    ...lazyPage(
      `${pages}/AccessibilityPage.tsx`,
      async () => (await import('../pages/AccessibilityPage.js')).AccessibilityPage,
      openToAll,
    ),
  },
  {
    path: 'privacy',
    ...lazyPage(
      `${pages}/PrivacyPage.tsx`,
      async () => (await import('../pages/PrivacyPage.js')).PrivacyPage,
      openToAll,
    ),
  },
  {
    path: 'act-as',
    ...lazyPage(`${pages}/ActAsPage.tsx`, async () => (await import('../pages/ActAsPage.js')).ActAsPage),
  },
  {
    path: 'home',
    ...lazyPage(`${pages}/HomePage.tsx`, async () => (await import('../pages/HomePage.js')).HomePage, {
      isDrawnAhead: true,
    }),
  },
  {
    path: 'signing-out',
    ...lazyPage(`${pages}/SigningOutPage.tsx`, async () => (await import('../pages/SigningOutPage.js')).SigningOutPage),
  },
  { path: '*', element: <NotFound />, handle: { isOpenToAll: true, status: 404 } satisfies PageHandle },
];

/** Every page of the service by its address. */
export const routes: RouteObject[] = [
  ...ownRoutes,
  ...returnRoutes,
  ...comparisonRoutes,
  ...editionRoutes,
  ...organisationRoutes,
  ...comparabilityRoutes,
  ...loadingRoutes,
  ...publicationRoutes,
];
