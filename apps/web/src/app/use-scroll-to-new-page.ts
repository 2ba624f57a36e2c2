import { useEffect, useRef } from 'react';
import { useLocation, useNavigationType } from 'react-router';

/**
 * A new page begins at its top, or at the part that its address names. Going back and forth is left to the browser, which
 * remembers how far each page was read; a change of filters changes only the search part and moves nothing.
 */
export function useScrollToNewPage(): void {
  const { pathname, hash } = useLocation();
  const isBackOrForth = useNavigationType() === 'POP';
  const shown = useRef(pathname);
  useEffect(() => {
    const isNew = shown.current !== pathname;
    shown.current = pathname;
    if (!isNew || isBackOrForth) return;
    const part = hash === '' ? null : document.querySelector(`#${CSS.escape(decodeURIComponent(hash.slice(1)))}`);
    if (part === null) scrollTo(0, 0);
    else part.scrollIntoView();
  }, [pathname, hash, isBackOrForth]);
}
