import type { RouteObject } from 'react-router';

/** Pages of the ledger of breaks, by their addresses; each is fetched when it is first opened. */
export const comparabilityRoutes: RouteObject[] = [
  {
    path: 'comparability',
    lazy: async () => ({ Component: (await import('./LedgerPage.js')).LedgerPage }),
  },
  {
    path: 'comparability/new',
    lazy: async () => ({ Component: (await import('./NewBreakPage.js')).NewBreakPage }),
  },
  {
    path: 'comparability/:id/amend',
    lazy: async () => ({ Component: (await import('./AmendBreakPage.js')).AmendBreakPage }),
  },
  {
    path: 'comparability/:id/withdraw',
    lazy: async () => ({ Component: (await import('./WithdrawBreakPage.js')).WithdrawBreakPage }),
  },
];
