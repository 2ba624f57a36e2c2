import type { PageHandle } from '@monitor/web-ui';

/** What of a page stands before the app runs: the page itself, or only what is around it. */
export type Standing = 'WHOLE' | 'FRAME';

/** What may stand of a page whose routes say this of it. */
export function standingOf(handles: readonly PageHandle[]): Standing {
  const isWhole = handles.some(({ isOpenToAll, isDrawnAhead }) => isOpenToAll === true || isDrawnAhead === true);
  return isWhole ? 'WHOLE' : 'FRAME';
}

/** Fetches the code of a page. What cannot be fetched is told when the page is drawn. */
export async function fetchPages(handles: readonly PageHandle[]): Promise<void> {
  await Promise.allSettled(handles.map(({ fetchPage }) => fetchPage?.()));
}
