import { useEffect } from 'react';
import { useLocation } from 'react-router';
import { focusCell } from './focus-cell.js';

/** Focuses the cell named after `#` in the address once the page's content is there. */
export function useFocusLinkedCell(isContentShown: boolean): void {
  const { hash, key } = useLocation();
  useEffect(() => {
    if (!isContentShown || hash.length < 2) return;
    const cell = decodeURIComponent(hash.slice(1));
    // After the heading has taken the focus for the new path.
    const timer = setTimeout(() => focusCell(cell));
    return () => clearTimeout(timer);
  }, [isContentShown, hash, key]);
}
