import { percent, points } from './figure-in-words.js';
import { areaNamed, columnNamed } from './practice-names.js';
import type { PracticeNames } from './practice-names.js';

/** An area in a column with its share and that of the others, as they are and with the same mix of types. */
export interface MixedShares {
  area: string | null;
  column: string | null;
  shares: {
    inside: { value: number };
    elsewhere: { value: number };
    likeForLike: { inside: number; elsewhere: number } | null;
  };
}

/** That a difference is partly one of the mix of types, or is hidden by it. */
export function mixOfTypesWords({ area, column, shares }: MixedShares, names: PracticeNames): string {
  const { inside, elsewhere, likeForLike } = shares;
  if (likeForLike === null) return '';
  const as = points(Math.abs(inside.value - elsewhere.value));
  const like = points(Math.abs(likeForLike.inside - likeForLike.elsewhere));
  return (
    `${areaNamed(names, area)} has another mix of types of organisation than elsewhere. In ${columnNamed(names, column)} ` +
    `the shares lie ${as} apart; with the same mix they would lie ${like} apart (${percent(likeForLike.inside)} against ` +
    `${percent(likeForLike.elsewhere)}).`
  );
}

/** That a difference of shares is one of the mix of types, and that practice is not shown to differ. */
export function mixHidesNothingWords({ area, column, shares }: MixedShares, names: PracticeNames): string {
  const { inside, elsewhere, likeForLike } = shares;
  if (likeForLike === null) return '';
  return (
    `In ${columnNamed(names, column)} ${percent(inside.value)} is in place in ${areaNamed(names, area)} and ` +
    `${percent(elsewhere.value)} elsewhere, because other types of organisation answered there: with the same mix of ` +
    `types it would be ${percent(likeForLike.inside)} and ${percent(likeForLike.elsewhere)}.`
  );
}
