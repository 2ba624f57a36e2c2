import type { RouteObject } from 'react-router';

/** Pages of the ledger of breaks, by their addresses; each is fetched when it is first opened. */
export const comparabilityRoutes: RouteObject[] = [];
