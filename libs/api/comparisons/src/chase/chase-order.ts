import type { EffectOfMissing } from '@monitor/analysis';
import type { ReturnState } from '@monitor/domain';
import type { ChaseRow } from './chase-rows.query.js';

/** By what a chase list can be sorted. */
export const chaseSorts = ['RANK', 'DAYS_LATE', 'NAME'] as const;
export type ChaseSort = (typeof chaseSorts)[number];

const meanings: Record<ChaseSort, string> = {
  RANK: 'By how much the absence of the return could change what is said of the region; those accepted come last.',
  DAYS_LATE: 'Those longest late first, then those with the fewest days left; those already sent come last.',
  NAME: 'By the names of organisations.',
};

/** What an order is by, in one sentence. */
export function chaseSortMeaning(sort: ChaseSort): string {
  return meanings[sort];
}

/** One return of the list, with what it is sorted by. */
export interface ChasedRow {
  row: ChaseRow;
  /** Null for a return that was sent. */
  late: number | null;
  /** Null for a return that was accepted. */
  effect: EffectOfMissing | null;
}

/** Place in the order, as text that can be compared: what the list is sorted by, then name and code. */
export type ChaseKeys = readonly [place: string, name: string, code: string];

const widest = 6;
const last = '9'.repeat(widest);
const middle = 10 ** (widest - 1);

function placeOf({ late, effect }: ChasedRow, sort: ChaseSort): string {
  if (sort === 'NAME') return '';
  if (sort === 'RANK') return effect === null ? last : String(effect.rank).padStart(widest, '0');
  return late === null ? last : String(middle - late).padStart(widest, '0');
}

/** What a return is sorted by. */
export function chaseKeys(chased: ChasedRow, sort: ChaseSort): ChaseKeys {
  const { name, code } = chased.row;
  return [placeOf(chased, sort), name, code];
}

/** Which of two places comes first: below nought for the first of them. */
export function compareKeys(a: readonly string[], b: readonly string[]): number {
  for (const [at, text] of a.entries()) {
    const other = b[at] ?? '';
    if (text !== other) return text < other ? -1 : 1;
  }
  return 0;
}

/** Whom to ask about a return: whoever of the organisation its next step waits for; null where it waits for no one there. */
export function contactRoleOf(state: ReturnState): 'PREPARER' | 'APPROVER' | null {
  if (state === 'SUBMITTED') return 'APPROVER';
  return state === 'SIGNED_OFF' || state === 'ACCEPTED' ? null : 'PREPARER';
}
