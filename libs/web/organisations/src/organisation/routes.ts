import type { RouteObject } from 'react-router';

/** Pages of organisations, by their addresses; each is fetched when it is first opened. */
export const organisationPageRoutes: RouteObject[] = [];
