import type { NormalizedCacheObject } from '@apollo/client';

/** What the client would keep had it asked itself what the page begins with. It is sent along with the page. */
export type PageCache = NormalizedCacheObject;

/** The id of the element of the document that holds it. */
export const pageCacheId = 'cache';

/** What came with the document; null where it was not sent by the server, as in development. */
export function pageCache(from: Document): PageCache | null {
  const text = from.getElementById(pageCacheId)?.textContent;
  return text == null || text === '' ? null : (JSON.parse(text) as PageCache);
}
