import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import { changedContributions, movements } from './changed-organisations.js';
import type { ChangedContribution } from './changed-organisations.js';
import { measures } from './contribution.js';
import type { Contribution } from './contribution.js';
import { profileOf, whyHidden } from './safe-sum.js';

/**
 * What becomes of a table in a new publication.
 * - `FIRST`: nothing was shown of it before.
 * - `SAME`: nothing has changed since it was last published.
 * - `RENEWED`: it is published anew.
 * - `HELD`: it keeps what was last published, since the change would give somebody away.
 */
export const renewalKinds = ['FIRST', 'SAME', 'RENEWED', 'HELD'] as const;
export type RenewalKind = (typeof renewalKinds)[number];

/**
 * Why a table is not shown as it now is: it keeps what was published last or, where nothing was, is hidden.
 * - `FEW_CHANGED`: too few organisations joined, left or sent another return.
 * - `SMALL_CHANGE`: together they changed most of the counts by too few people, or one of them all but made the change.
 * - `REST_OF_AREA`: set beside other areas, and what was published of them before, it would tell of too few organisations.
 * - `AUDIT`: the attack tried on the whole publication would have learnt something.
 */
export const waitingReasons = ['FEW_CHANGED', 'SMALL_CHANGE', 'REST_OF_AREA', 'AUDIT'] as const;
export type WaitingReason = (typeof waitingReasons)[number];

/** A table as it was published. */
export interface EarlierTable {
  contributions: readonly Contribution[];
  /** Positions of the groups of which a count was shown. */
  shown: readonly number[];
}

/** A table that is to be published. */
export interface TableToPublish {
  now: readonly Contribution[];
  /** What was published of it before, the latest first. */
  earlier: readonly EarlierTable[];
}

export interface Renewal {
  kind: RenewalKind;
  /** Null unless it is HELD. */
  because: WaitingReason | null;
  /** Who would change it, against what was last published. */
  changes: readonly ChangedContribution[];
  /** Positions of groups that are hidden in a table which is renewed: their change alone would give somebody away. */
  withheld: readonly number[];
}

/**
 * Whether a table may be published anew, by itself. Whoever has kept an earlier table takes it from the new one: what is
 * left is a sum over those who changed, and is judged as a sum. A group of which that sum is not safe is hidden; where
 * that would be most groups, or too few organisations changed at all, the whole table keeps what it was.
 */
export function renewalOf({ now, earlier }: TableToPublish, policy: DisclosurePolicy): Renewal {
  const since = earlier.map(({ contributions, shown }) => ({
    shown,
    changes: changedContributions(contributions, now),
  }));
  const changes = since[0]?.changes ?? changedContributions([], now);
  if (!since.some(({ shown }) => shown.length > 0)) return { kind: 'FIRST', because: null, changes, withheld: [] };
  if (changes.length === 0) return { kind: 'SAME', because: null, changes, withheld: [] };
  if (changes.length < policy.fewestOrganisations) return held(changes, 'FEW_CHANGED');
  const shown = [...new Set(since.flatMap((table) => table.shown))].sort((a, b) => a - b);
  const withheld = shown.filter((group) => {
    const lastShown = since.find((table) => table.shown.includes(group));
    return isToldByChange(lastShown?.changes ?? [], group, policy);
  });
  if (withheld.length * 2 > shown.length) return held(changes, 'SMALL_CHANGE');
  return { kind: 'RENEWED', because: null, changes, withheld };
}

/** A renewal that is not to be. */
export function held(changes: readonly ChangedContribution[], because: WaitingReason): Renewal {
  return { kind: 'HELD', because, changes, withheld: [] };
}

/** Whether the change of a group since a table that showed it gives away what somebody added: it is a sum like others. */
function isToldByChange(changes: readonly ChangedContribution[], group: number, policy: DisclosurePolicy): boolean {
  return measures.some((measure) => {
    const moved = movements(changes, group, measure);
    if (moved.length === 0) return false;
    const why = whyHidden(profileOf(moved), policy);
    return why !== null && (measure !== 'EVERYBODY' || why !== 'DOMINATED');
  });
}
