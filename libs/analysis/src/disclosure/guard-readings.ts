import type { DisclosurePolicy } from './disclosure-policy.js';
import type { ExactGroup, Relative } from './exact-group.js';

/** What a reader knows of a count. */
interface Known {
  least: number;
  most: number;
  /** Its bounds must stay further apart than this. Null: it is published, there is nothing to protect. */
  protects: number | null;
}

/** A hidden small count must be left with more than this between its bounds. */
const narrowest = 2;
/** What too few organisations reported must not be known to within this, nor to within half of what it is. */
const widestGuess = 10;

type Count = (of: Pick<ExactGroup, 'numerator' | 'denominator'>) => number;
const countsOfGroup: Count[] = [
  ({ numerator }) => numerator,
  ({ numerator, denominator }) => denominator - numerator,
  ({ denominator }) => denominator,
];

/**
 * Whether a figure on the boundaries of today, set against those of the quarter's own areas, would give away a count
 * that these hide. What the area of today counts is the sum of what the areas of then contribute; a hidden one of
 * them lies between that sum less the most and less the least that the others can be.
 */
export function givesAwayRelative(now: ExactGroup, relatives: readonly Relative[], policy: DisclosurePolicy): boolean {
  return countsOfGroup.some((count) => {
    const sum = knownOf(count(now), now, policy);
    const parts = relatives.map((relative) => {
      const known = knownOf(count(relative), relative, policy);
      // Of an area that only a part of lies here, the part may be anything up to the whole.
      return relative.isWhole ? known : { ...known, least: 0 };
    });
    return parts.some((part, index) =>
      isGivenAway(
        part,
        sum,
        parts.filter((_, other) => other !== index),
      ),
    );
  });
}

function isGivenAway(part: Known, sum: Known, others: readonly Known[]): boolean {
  if (part.protects === null) return false;
  const least = Math.max(part.least, sum.least - others.reduce((total, { most }) => total + most, 0));
  const most = Math.min(part.most, sum.most - others.reduce((total, { least: few }) => total + few, 0));
  return most - least <= part.protects;
}

/** Bounds of a count as the quarter's own figures show it: rounded, small and hidden, or from too few organisations. */
function knownOf(count: number, { organisations }: Pick<ExactGroup, 'organisations'>, policy: DisclosurePolicy): Known {
  if (organisations < policy.fewestOrganisations) {
    return { least: 0, most: Infinity, protects: Math.max(widestGuess, Math.ceil(count / 2)) };
  }
  if (count <= policy.hideUpTo) return { least: 0, most: policy.hideUpTo, protects: narrowest };
  const shown = Math.round(count / policy.roundTo) * policy.roundTo;
  const half = Math.floor(policy.roundTo / 2);
  return { least: Math.max(shown - half, policy.hideUpTo + 1), most: shown + half, protects: null };
}
