import type { RouteObject } from 'react-router';

/** Pages on which a reorganisation is drafted, looked at and approved, by their addresses; each is fetched when it is first opened. */
export const reorganisationRoutes: RouteObject[] = [];
