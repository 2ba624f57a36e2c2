import type { ComponentType } from 'react';
import type { RouteObject } from 'react-router';

/** What a route says of its page, beside its address. */
export interface PageHandle {
  /** The file of the page, from the top of the repository: the server tells browsers to fetch it with the first answer. */
  source?: string;
  /** Whether anyone may read the page, signed in or not. It then stands as HTML before any script. */
  isOpenToAll?: boolean;
  /** The HTTP status that the page is served with; 200 unless it says otherwise. */
  status?: number;
}

/** What a route's handle says; nothing where it has none. */
export function pageHandle(handle: unknown): PageHandle {
  return typeof handle === 'object' && handle !== null ? handle : {};
}

/**
 * A page that browsers fetch when it is first opened. The file of the page is named twice, in `source` and in the
 * import; the budget of the first view fails where the two differ.
 */
export function lazyPage(
  source: string,
  fetchPage: () => Promise<ComponentType>,
  handle: Omit<PageHandle, 'source'> = {},
): Pick<RouteObject, 'lazy' | 'handle'> {
  return { lazy: async () => ({ Component: await fetchPage() }), handle: { ...handle, source } satisfies PageHandle };
}
