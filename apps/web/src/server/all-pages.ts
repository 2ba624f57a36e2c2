import type { PageHandle } from '@monitor/web-ui';
import type { RouteObject } from 'react-router';

/** A page of the service, and the files that its parts lie in. */
export interface PageOfService {
  pattern: string;
  sources: string[];
}

function sourceOf({ handle }: RouteObject): string[] {
  const source = (handle as PageHandle | undefined)?.source;
  return source === undefined ? [] : [source];
}

/** Every address that shows a page, with the files of the page and of what is around it. */
export function allPages(
  routes: readonly RouteObject[],
  above: PageOfService = { pattern: '', sources: [] },
): PageOfService[] {
  return routes.flatMap((route) => {
    const pattern = route.path === undefined ? above.pattern : `${above.pattern}/${route.path}`;
    const page = { pattern, sources: [...above.sources, ...sourceOf(route)] };
    if (route.children !== undefined) return allPages(route.children, page);
    return [{ ...page, pattern: pattern === '' ? '/' : pattern }];
  });
}
