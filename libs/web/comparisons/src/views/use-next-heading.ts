import { focusCell } from '@monitor/web-ui';
import { useEffect, useState } from 'react';
import type { SavedView } from './view-words.js';

/** The heading of the list of own views. */
export const ownViewsId = 'own-views';

/** The heading of one view. */
export function viewHeadingId(number: number): string {
  return `view-${String(number)}`;
}

/** Where the keyboard goes once the view that it was in has gone from there, and what is read out. */
interface Moved {
  headingId: string;
  told: string;
}

/** Takes the keyboard to a heading, and says what has happened. */
export interface NextHeading {
  told: string;
  onRemoved: (view: SavedView) => void;
  onTaken: (view: SavedView) => void;
}

/** After a view is removed, the keyboard is at the next of the own ones, or at their list; after it is taken over, at it. */
export function useNextHeading(views: readonly SavedView[]): NextHeading {
  const [moved, setMoved] = useState<Moved | null>(null);
  useEffect(() => {
    if (moved !== null) focusCell(moved.headingId);
  }, [moved]);
  const onRemoved = ({ number, name }: SavedView) => {
    const own = views.filter(({ isOwn }) => isOwn);
    const at = own.findIndex((view) => view.number === number);
    const next = own[at + 1] ?? own[at - 1];
    setMoved({
      headingId: next === undefined ? ownViewsId : viewHeadingId(next.number),
      told: `“${name}” was removed.`,
    });
  };
  const onTaken = ({ number, name }: SavedView) =>
    setMoved({ headingId: viewHeadingId(number), told: `“${name}” is yours now.` });
  return { told: moved?.told ?? '', onRemoved, onTaken };
}
