import { isDeepStrictEqual } from 'node:util';
import { daysAfter } from '@monitor/domain';
import type { KnownOrganisations } from './known-organisations.query.js';
import type { BodyPeriod } from './organisation-source.js';
import { periodOn } from './periods-after.js';

/**
 * Kinds of change. REDATED: it was open before the day since which it was known. CORRECTED: only its past is known
 * otherwise.
 */
export const changeKinds = ['ADDED', 'CLOSED', 'REOPENED', 'MOVED', 'RENAMED', 'REDATED', 'CORRECTED'] as const;
export type ChangeKind = (typeof changeKinds)[number];

/** What a source changes about one body, and all that is to be known about it afterwards. */
export interface OrganisationChange {
  code: string;
  kinds: ChangeKind[];
  /** The period that holds until now; null for a new body. */
  before: BodyPeriod | null;
  after: BodyPeriod;
  periods: BodyPeriod[];
  /** Of a body that closes: who is known to take over from it. */
  successors: string[];
}

function kindsOf(standing: readonly BodyPeriod[], periods: readonly BodyPeriod[], day: string): ChangeKind[] {
  const [before, after] = [standing.at(-1), periods.at(-1)];
  if (before === undefined || after === undefined) return ['ADDED'];
  if (after.validTo !== null && after.validTo !== before.validTo) return ['CLOSED'];
  const [then, now] = [periodOn(standing, day), periodOn(periods, day)];
  const kinds: ChangeKind[] = [];
  const isReopened = after.validTo === null && before.validTo !== null;
  if (isReopened) kinds.push('REOPENED');
  else if (then.icbCode !== now.icbCode || then.regionCode !== now.regionCode) kinds.push('MOVED');
  if (then.name !== now.name) kinds.push('RENAMED');
  const [first, firstNow] = [standing[0], periods[0]];
  if (first !== undefined && firstNow !== undefined && firstNow.validFrom < first.validFrom) kinds.push('REDATED');
  return kinds.length > 0 ? kinds : ['CORRECTED'];
}

/** Who is known to take over from a body on the day after its last. */
function successorsAfter(code: string, closedOn: string, { successions }: KnownOrganisations): string[] {
  return successions
    .filter(({ predecessorCode, effectiveOn }) => predecessorCode === code && effectiveOn === daysAfter(closedOn, 1))
    .map(({ successorCode }) => successorCode);
}

/** What changes between what is known of a body and what is to be known; null where nothing does. */
export function describeChange(
  { standing, periods }: { standing: readonly BodyPeriod[]; periods: readonly BodyPeriod[] },
  known: KnownOrganisations,
  day: string,
): OrganisationChange | null {
  const last = periods.at(-1);
  if (last === undefined || isDeepStrictEqual(standing, periods)) return null;
  const kinds = kindsOf(standing, periods, day);
  const after = kinds.includes('ADDED') || kinds.includes('CLOSED') ? last : periodOn(periods, day);
  const successors = kinds.includes('CLOSED') ? successorsAfter(last.code, last.validTo ?? day, known) : [];
  const before =
    standing.length === 0 ? null : kinds.includes('CLOSED') ? (standing.at(-1) ?? null) : periodOn(standing, day);
  return { code: last.code, kinds, before, after, periods: [...periods], successors };
}
