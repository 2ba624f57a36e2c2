import { pageHandle } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';

/**
 * The same routes with the pages left out that do not stand before the app runs: the server then fetches no code of
 * theirs. Addresses and handles stay, so that every address is matched as in the browser.
 */
export function standingRoutes(routes: readonly RouteObject[]): RouteObject[] {
  return routes.map(({ lazy, children, ...route }) => {
    const kept = pageHandle(route.handle).isOpenToAll ? { ...route, lazy } : { element: null, ...route };
    return (children === undefined ? kept : { ...kept, children: standingRoutes(children) }) as RouteObject;
  });
}
