import type { DisclosurePolicy } from '../disclosure/disclosure-policy.js';
import { changedContributions, movements } from './changed-organisations.js';
import type { ChangedContribution } from './changed-organisations.js';
import { measures } from './contribution.js';
import type { Contribution, Measure } from './contribution.js';
import { profileOf, showableGroups, whyHiddenAs } from './safe-sum.js';

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
 * - `SMALL_CHANGE`: they changed counts by too few people, or one of them all but alone, so that less would be shown than stands.
 * - `REST_OF_AREA`: set beside other areas, and what was published of them before, it would tell of too few organisations.
 * - `AUDIT`: the attack tried on the whole publication would have learnt something.
 */
export const waitingReasons = ['FEW_CHANGED', 'SMALL_CHANGE', 'REST_OF_AREA', 'AUDIT'] as const;
export type WaitingReason = (typeof waitingReasons)[number];

/** A table as it was published. */
export interface EarlierTable {
  contributions: readonly Contribution[];
  /** Positions of the groups of which it was shown how many people there are altogether. */
  shown: readonly number[];
  /** Of these, those of which it was also shown of how many it is so; left out for all. */
  numeratorsShown?: readonly number[];
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
  /** Positions of groups of which only the numerator is hidden for that reason. */
  numeratorsWithheld: readonly number[];
}

/**
 * Whether a table may be published anew, by itself. Whoever has kept an earlier table takes it from the new one: what is
 * left is a sum over those who changed, and is judged as a sum. A count of which that sum is not safe is hidden; where less
 * would be shown than stands, or too few organisations changed at all, the whole table keeps what it was: a count that is
 * hidden comes back only when enough others have changed it, and a table that waits is renewed with them.
 */
export function renewalOf({ now, earlier }: TableToPublish, policy: DisclosurePolicy): Renewal {
  const since = earlier.map(({ contributions, shown, numeratorsShown = shown }) => ({
    shown,
    numeratorsShown,
    changes: changedContributions(contributions, now),
  }));
  const changes = since[0]?.changes ?? changedContributions([], now);
  const nothing = { because: null, changes, withheld: [], numeratorsWithheld: [] };
  if (!since.some(({ shown }) => shown.length > 0)) return { kind: 'FIRST', ...nothing };
  if (changes.length === 0) return { kind: 'SAME', ...nothing };
  if (changes.length < policy.fewestOrganisations) return held(changes, 'FEW_CHANGED');
  const toldIn = (shown: 'shown' | 'numeratorsShown', of: readonly Measure[]) => {
    const positions = [...new Set(since.flatMap((table) => table[shown]))].sort((a, b) => a - b);
    return positions.filter((group) =>
      since.some((table) => table[shown].includes(group) && isToldByChange(table.changes, { group, of }, policy)),
    );
  };
  const withheld = toldIn('shown', ['EVERYBODY']);
  const told = toldIn('numeratorsShown', ['INSIDE', 'OUTSIDE']);
  const numeratorsWithheld = told.filter((group) => !withheld.includes(group));
  const showable = (of: readonly Measure[]) =>
    showableGroups(now, of, policy).filter((each) => !withheld.includes(each));
  const anew = {
    shown: showable(['EVERYBODY']),
    numeratorsShown: showable(measures).filter((group) => !told.includes(group)),
  };
  if (showsFewer(anew, earlier[0])) return held(changes, 'SMALL_CHANGE');
  return { kind: 'RENEWED', because: null, changes, withheld, numeratorsWithheld };
}

/** A renewal that is not to be. */
export function held(changes: readonly ChangedContribution[], because: WaitingReason): Renewal {
  return { kind: 'HELD', because, changes, withheld: [], numeratorsWithheld: [] };
}

/** Whether fewer shares would be shown than stand or, of as many, fewer counts of all people. */
function showsFewer(
  anew: Required<Omit<EarlierTable, 'contributions'>>,
  { shown, numeratorsShown = shown }: Omit<EarlierTable, 'contributions'> = { shown: [] },
): boolean {
  return (
    anew.numeratorsShown.length < numeratorsShown.length ||
    (anew.numeratorsShown.length === numeratorsShown.length && anew.shown.length < shown.length)
  );
}

/** Whether the change of a group since a table that showed it gives away what somebody added: it is a sum like others. */
function isToldByChange(
  changes: readonly ChangedContribution[],
  { group, of }: { group: number; of: readonly Measure[] },
  policy: DisclosurePolicy,
): boolean {
  return of.some((measure) => {
    const moved = movements(changes, group, measure);
    if (moved.length === 0) return false;
    return whyHiddenAs(measure, profileOf(moved), policy) !== null;
  });
}
