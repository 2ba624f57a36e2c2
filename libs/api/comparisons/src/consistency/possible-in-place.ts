import { possibleShare, possibleWords } from '@monitor/analysis';
import type { StatusDistribution } from '@monitor/analysis';
import { isInPlace } from '@monitor/domain';
import type { OrganisationType } from '@monitor/domain';
import type { Column } from './columns.js';
import type { PossibleShare } from './consistency.type.js';

/**
 * The range that an area's share in place could take in a column. Every expected organisation owes one answer to each
 * action that its type is asked; what it has not given in an accepted return is missing.
 * @param inPlace how many of the answers count as in place; those that say so unless told
 */
export function possibleInPlace(
  { answered, notApplicable, counts }: StatusDistribution,
  { askedOf }: Column,
  expectedOf: Partial<Record<OrganisationType, number>>,
  inPlace = claimedInPlace(counts),
): PossibleShare | null {
  const types = Object.keys(askedOf) as OrganisationType[];
  const owed = types.reduce((sum, type) => sum + (askedOf[type] ?? 0) * (expectedOf[type] ?? 0), 0);
  // An area can only have answered more than it owes where the catalogue changed in between.
  const missing = Math.max(owed - answered, 0);
  const possible = possibleShare({ inPlace, applicable: answered - notApplicable, missing });
  if (!possible.computable) return null;
  return { lower: possible.lower, upper: possible.upper, text: possibleWords(possible) };
}

/** How many answers say in place. */
export function claimedInPlace(counts: StatusDistribution['counts']): number {
  return counts.filter(({ status }) => isInPlace(status)).reduce((sum, { answers }) => sum + answers, 0);
}
