import type { PagesAlive, PersonShelf } from '@monitor/web-shelf';
import { createContext, useContext } from 'react';

/** What this browser keeps for whoever is signed in, and which of its pages still stand. */
export interface OpenShelf {
  shelf: PersonShelf;
  pages: PagesAlive;
}

/** The shelf of the viewer as far as it is known on this page. */
export interface ShelfOfViewer {
  /** Null while it is not open, and where nobody is signed in. */
  open: OpenShelf | null;
  /** Whether it may still open. */
  isOpening: boolean;
}

export const ShelfContext = createContext<ShelfOfViewer>({ open: null, isOpening: true });

/** The shelf of whoever is signed in. */
export function useShelf(): ShelfOfViewer {
  return useContext(ShelfContext);
}
