import type { RouteObject } from 'react-router';

/** The pages of this library by their address, each fetched when it is first opened: charts are large. */
export const comparisonRoutes: RouteObject[] = [
  {
    path: 'consistency',
    lazy: async () => ({ Component: (await import('./consistency/ConsistencyPage.js')).ConsistencyPage }),
  },
  {
    path: 'consistency/organisations',
    lazy: async () => ({ Component: (await import('./organisations/OrganisationsPage.js')).OrganisationsPage }),
  },
  {
    path: 'equity',
    lazy: async () => ({ Component: (await import('./equity/EquityPage.js')).EquityPage }),
  },
];
