import type { SavedView } from './view-words.js';

/** An own view of equity, unless told otherwise. For tests. */
export function savedView(number: number, known: Partial<SavedView> = {}): SavedView {
  return {
    number,
    name: `View ${String(number)}`,
    address: '/equity?metric=M05',
    note: '',
    isShared: false,
    isOwn: true,
    ownerName: 'Someone',
    savedAt: '2026-11-20T09:30:00Z',
    version: 1,
    canBeTakenOver: false,
    ...known,
  };
}
