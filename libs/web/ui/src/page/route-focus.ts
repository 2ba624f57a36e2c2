import { createContext, useContext, useEffect } from 'react';
import type { RefObject } from 'react';
import { useLocation } from 'react-router';

/** The path whose heading last had the focus; null before the first page is shown. */
export const FocusedPath = createContext<RefObject<string | null>>({ current: null });

/**
 * Moves the focus to the heading after the path has changed, as a full page load would, so that a screen reader reads
 * where it is now. The first page is left alone, and so is a change of filters, which changes only the search part.
 */
export function useFocusOnNewPath(heading: RefObject<HTMLElement | null>): void {
  const { pathname } = useLocation();
  const focusedPathRef = useContext(FocusedPath);
  useEffect(() => {
    const isFirstPage = focusedPathRef.current === null;
    if (!isFirstPage && focusedPathRef.current !== pathname) heading.current?.focus({ preventScroll: true });
    focusedPathRef.current = pathname;
  }, [pathname, focusedPathRef, heading]);
}
