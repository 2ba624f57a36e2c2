import { lazyPage } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';

/** Pages of the ledger of breaks, by their addresses; each is fetched when it is first opened. */
export const comparabilityRoutes: RouteObject[] = [
  {
    path: 'comparability',
    ...lazyPage('libs/web/organisations/src/comparability/LedgerPage.tsx', async () => (await import('./LedgerPage.js')).LedgerPage),
  },
  {
    path: 'comparability/new',
    ...lazyPage('libs/web/organisations/src/comparability/NewBreakPage.tsx', async () => (await import('./NewBreakPage.js')).NewBreakPage),
  },
  {
    path: 'comparability/:id/amend',
    ...lazyPage('libs/web/organisations/src/comparability/AmendBreakPage.tsx', async () => (await import('./AmendBreakPage.js')).AmendBreakPage),
  },
  {
    path: 'comparability/:id/withdraw',
    ...lazyPage('libs/web/organisations/src/comparability/WithdrawBreakPage.tsx', async () => (await import('./WithdrawBreakPage.js')).WithdrawBreakPage),
  },
];
