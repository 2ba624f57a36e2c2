import { lazyPage } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';

/** Pages of the ledger of breaks, by their addresses; each is fetched when it is first opened. */
export const comparabilityRoutes: RouteObject[] = [
  {
    path: 'comparability',
    ...lazyPage('libs/web/comparability/src/LedgerPage.tsx', async () => (await import('./LedgerPage.js')).LedgerPage),
  },
  {
    path: 'comparability/new',
    ...lazyPage(
      'libs/web/comparability/src/NewBreakPage.tsx',
      async () => (await import('./NewBreakPage.js')).NewBreakPage,
    ),
  },
  {
    path: 'comparability/:id/amend',
    ...lazyPage(
      'libs/web/comparability/src/AmendBreakPage.tsx',
      async () => (await import('./AmendBreakPage.js')).AmendBreakPage,
    ),
  },
  {
    path: 'comparability/:id/withdraw',
    ...lazyPage(
      'libs/web/comparability/src/WithdrawBreakPage.tsx',
      async () => (await import('./WithdrawBreakPage.js')).WithdrawBreakPage,
    ),
  },
];
