import { lazy, useState } from 'react';
import type { ComponentType } from 'react';
import { matchRoutes } from 'react-router';
import type { RouteObject } from 'react-router';
import { loadPart } from '../broken/part-not-loaded.js';

/** What a route says of its page, beside its address. */
export interface PageHandle {
  /** The file of the page, from the top of the repository: the server tells browsers to fetch it with the first answer. */
  source?: string;
  /** Fetches the code of the page, once. */
  fetchPage?: () => Promise<unknown>;
  /** Whether anyone may read the page, signed in or not. It then stands as HTML before any script. */
  isOpenToAll?: boolean;
  /** Whether whoever is signed in may read it, in a role or in none. */
  needsNoRole?: boolean;
  /** Whether the server draws the page too, for whoever is signed in, as far as it knows what the page shows. */
  isDrawnAhead?: boolean;
  /** Whether something is typed or chosen on the page: nothing can be until the app runs, which would not know of it. */
  isTypedInto?: boolean;
  /** What on the page needs a connection, and what can be done without: said before it is tried. */
  needsConnection?: string;
  /** The HTTP status that the page is served with; 200 unless it says otherwise. */
  status?: number;
}

/**
 * A page whose code is fetched when it is first opened. It is drawn at once where the code is there already, and waits
 * for it otherwise. The file of the page is named twice, in `source` and in the import: the budget of the first view
 * fails where the two differ.
 */
export function lazyPage(
  source: string,
  fetchComponent: () => Promise<ComponentType>,
  marks: Omit<PageHandle, 'source' | 'fetchPage'> = {},
): Pick<RouteObject, 'element' | 'handle'> {
  let fetching: Promise<ComponentType> | undefined;
  let Fetched: ComponentType | undefined;
  const fetchPage = () =>
    (fetching ??= loadPart(fetchComponent).then((component) => {
      Fetched = component;
      return component;
    }));
  const Waiting = lazy(async () => ({ default: await fetchPage() }));
  function Page() {
    // Decided once: a page that was waited for is not begun anew when it is drawn again.
    const [Component] = useState(() => Fetched ?? Waiting);
    return <Component />;
  }
  return { element: <Page />, handle: { ...marks, source, fetchPage } satisfies PageHandle };
}

/** What the routes of an address say of their pages, the outermost first; empty where the address leads nowhere. */
export function pageHandles(routes: RouteObject[], pathname: string): PageHandle[] {
  return (matchRoutes(routes, pathname) ?? []).map(({ route }) => (route.handle as PageHandle | undefined) ?? {});
}
