import { quarterEnd } from '@monitor/domain';
import type { HistoryRow } from './organisation-histories.query.js';
import type { TakeOver } from './take-overs.query.js';

/**
 * Rows as if those that took others over had always been one with them: in quarters that ended before the day, counts are added
 * up, and an action is in place where it was in all of them. Where one of them is missing, so is the whole.
 */
export function takenOver(rows: readonly HistoryRow[], takeOvers: readonly TakeOver[]): HistoryRow[] {
  let current = [...rows];
  for (const takeOver of takeOvers) current = withPast(current, takeOver);
  return current;
}

function withPast(rows: readonly HistoryRow[], { successor, predecessors, effectiveOn }: TakeOver): HistoryRow[] {
  const isPredecessor = new Set(predecessors);
  if (!rows.some(({ code }) => isPredecessor.has(code))) return [...rows];
  const isPast = ({ quarterId }: HistoryRow) => quarterEnd(quarterId) < effectiveOn;
  const belongs = (row: HistoryRow) => isPredecessor.has(row.code) || (row.code === successor && isPast(row));
  const past = rows.filter((row) => belongs(row) && isPast(row));
  // Who is taken over into one that was there before counts beside it.
  const parts = new Set([...predecessors, ...past.flatMap(({ code }) => (code === successor ? [code] : []))]);
  const quarterIds = [...new Set(past.map(({ quarterId }) => quarterId))];
  const whole = quarterIds.flatMap((quarterId) => {
    const own = past.filter((row) => row.quarterId === quarterId);
    return own.length < parts.size ? [] : [joined(own, successor)];
  });
  return [...rows.filter((row) => !belongs(row)), ...whole].sort(inOrder);
}

function joined(own: readonly HistoryRow[], code: string): HistoryRow {
  const [first] = own;
  if (first === undefined) throw new Error('Nothing is joined.');
  const least = (value: (row: HistoryRow) => number) => Math.min(...own.map(value));
  return {
    ...{ ...first, code },
    inPlace: least(({ inPlace }) => inPlace),
    checked: least(({ checked }) => checked),
    answered: least(({ answered }) => answered),
    doNotApply: Math.max(...own.map(({ doNotApply }) => doNotApply)),
    numerators: addedUp(own.map(({ numerators }) => numerators)),
    denominators: addedUp(own.map(({ denominators }) => denominators)),
  };
}

function addedUp(counts: readonly (readonly number[] | null)[]): number[] | null {
  const known = counts.filter((each) => each !== null);
  const [first] = known;
  if (first === undefined || known.length < counts.length) return null;
  return first.map((_, group) => known.reduce((sum, each) => sum + (each[group] ?? 0), 0));
}

function inOrder(one: HistoryRow, other: HistoryRow): number {
  if (one.code !== other.code) return one.code < other.code ? -1 : 1;
  return one.quarterId < other.quarterId ? -1 : 1;
}
