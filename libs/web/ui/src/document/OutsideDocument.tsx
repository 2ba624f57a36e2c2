import type { ReactNode } from 'react';
import { useIsInDocument } from './in-document.js';

/** What a page has beside its figures: controls, ways on, and more figures. A document leaves it out. */
export function OutsideDocument({ children }: { children: ReactNode }) {
  return useIsInDocument() ? null : children;
}
