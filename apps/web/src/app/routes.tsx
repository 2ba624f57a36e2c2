import { comparabilityRoutes } from '@monitor/web-comparability';
import { comparisonRoutes } from '@monitor/web-comparisons';
import { organisationRoutes } from '@monitor/web-organisations';
import { returnRoutes } from '@monitor/web-returns';
import { guardPages, Loading, NotFound } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';
import { AccessibilityPage } from '../pages/AccessibilityPage.js';
import { ActAsPage } from '../pages/ActAsPage.js';
import { HomePage } from '../pages/HomePage.js';
import { HowFiguresAreMadePage } from '../pages/HowFiguresAreMadePage.js';
import { PrivacyPage } from '../pages/PrivacyPage.js';
import { StartPage } from '../pages/StartPage.js';
import { BrokenService } from './BrokenService.js';
import { openToAll } from './route-handle.js';
import { Shell } from './Shell.js';

/** Every page of the service by its address. */
export const routes: RouteObject[] = [
  {
    element: <Shell />,
    errorElement: <BrokenService />,
    hydrateFallbackElement: <Loading what="the page" lines={6} />,
    children: [
      guardPages([
        { index: true, element: <StartPage />, handle: openToAll },
        { path: 'how-figures-are-made', element: <HowFiguresAreMadePage />, handle: openToAll },
        { path: 'accessibility', element: <AccessibilityPage />, handle: openToAll },
        { path: 'privacy', element: <PrivacyPage />, handle: openToAll },
        { path: 'act-as', element: <ActAsPage /> },
        { path: 'home', element: <HomePage /> },
        ...returnRoutes,
        ...comparisonRoutes,
        ...organisationRoutes,
        ...comparabilityRoutes,
        { path: '*', element: <NotFound />, handle: openToAll },
      ]),
    ],
  },
];
