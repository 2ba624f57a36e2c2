import { isDeepStrictEqual } from 'node:util';
import type { ChangeKind } from '../describe-change.js';
import type { BodyPeriod } from '../organisation-source.js';
import type { KnownWhen, TouchedPeriod } from './touched-rows.query.js';

/** Kinds of change by a reversal. CORRECTED: something that no longer shows today, such as a day long past. */
export const reversalKinds = [
  'WITHDRAWN',
  'ADDED',
  'CLOSED',
  'REOPENED',
  'MOVED',
  'RENAMED',
  'REDATED',
  'CORRECTED',
] as const;
export type ReversalKind = ChangeKind | 'WITHDRAWN';

/** What a reversal makes of one body. */
export interface BodyReversal {
  code: string;
  name: string;
  isPlace: boolean;
  kinds: ReversalKind[];
  /** All that is known afterwards; none = the body is no longer known. */
  periods: BodyPeriod[];
}

const whenKnown: readonly string[] = ['wasBefore', 'wasAfter', 'isNow'] satisfies (keyof KnownWhen)[];

/** A row without when it was known. */
export function plain<Row extends KnownWhen>(row: Row): Omit<Row, keyof KnownWhen> {
  const fields = Object.entries(row).filter(([field]) => !whenKnown.includes(field));
  return Object.fromEntries(fields) as Omit<Row, keyof KnownWhen>;
}

/** Whether something else has changed what an import left. */
export function isChangedSince(rows: readonly KnownWhen[]): boolean {
  const left = rows.filter(({ wasAfter }) => wasAfter).map(plain);
  const now = rows.filter(({ isNow }) => isNow).map(plain);
  return !isDeepStrictEqual(left, now);
}

function kindsBetween(now: readonly BodyPeriod[], then: readonly BodyPeriod[]): ReversalKind[] {
  const last = now.at(-1);
  const former = then.at(-1);
  if (former === undefined) return ['WITHDRAWN'];
  if (last === undefined) return ['ADDED'];
  const kinds: ReversalKind[] = [];
  if (former.validTo !== null && former.validTo !== last.validTo) kinds.push('CLOSED');
  if (former.validTo === null && last.validTo !== null) kinds.push('REOPENED');
  if (former.regionCode !== last.regionCode || former.icbCode !== last.icbCode) kinds.push('MOVED');
  if (former.name !== last.name) kinds.push('RENAMED');
  if (then[0]?.validFrom !== now[0]?.validFrom) kinds.push('REDATED');
  return kinds.length > 0 ? kinds : ['CORRECTED'];
}

/**
 * What taking back an import makes of one body, from all rows about it; null where nothing changes.
 * @param remaining what the files that stand say of it; null = what was known before the import is known again
 */
export function reverseBody(
  rows: readonly TouchedPeriod[],
  remaining: readonly BodyPeriod[] | null = null,
): BodyReversal | null {
  const now: BodyPeriod[] = rows.filter(({ isNow }) => isNow).map(plain);
  const then: BodyPeriod[] = remaining === null ? rows.filter(({ wasBefore }) => wasBefore).map(plain) : [...remaining];
  const last = then.at(-1) ?? now.at(-1);
  if (last === undefined || isDeepStrictEqual(now, then)) return null;
  const { code, name, type } = last;
  return { code, name, isPlace: type === 'PLACE', kinds: kindsBetween(now, then), periods: then };
}
