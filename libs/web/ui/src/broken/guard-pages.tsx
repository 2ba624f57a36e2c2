import type { RouteObject } from 'react-router';
import { BrokenPage } from './BrokenPage.js';
import { withNamedFailures } from './part-not-loaded.js';

/**
 * Pages of which one may break without taking the others with it: header and navigation stay, and the next page is
 * shown as ever.
 */
export function guardPages(routes: readonly RouteObject[]): RouteObject {
  return { errorElement: <BrokenPage />, children: withNamedFailures(routes) };
}
