import { lazyPage } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';

/** Pages of the improvement plan, beside the return of a quarter. */
export const planRoutes: RouteObject[] = [
  {
    path: 'plan',
    ...lazyPage('libs/web/returns/src/plan/PlanPage.tsx', async () => (await import('./PlanPage.js')).PlanPage, {
      needsConnection: 'The improvement plan is not kept in this browser. It needs a connection.',
    }),
  },
  {
    path: 'plan/:action',
    ...lazyPage(
      'libs/web/returns/src/plan/PlanActionPage.tsx',
      async () => (await import('./PlanActionPage.js')).PlanActionPage,
      { needsConnection: 'Planning needs a connection. What you typed waits in this browser until you are connected.' },
    ),
  },
];
