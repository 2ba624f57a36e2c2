import { fewestInVerdict } from '@monitor/domain';
import { cumulativeIncidence } from '@monitor/statistics';
import type { Spell } from '@monitor/statistics';
import { practiceMargin } from '../consistency/alike-within-margin.js';
import { detectableDifference } from '../findings/detectable.js';
import type { Detectable } from '../findings/finding.js';
import { curveOf, pointAt, quartersOfYear } from './pace-of-group.js';
import { organisationsByGroup, organisationsOf } from './spells-of-view.js';
import type { OwnedSpell } from './spells-of-view.js';

/**
 * What would have shown: the difference in the share in place within a year that the group with the middle number of
 * organisations would have had to show against the others. Plans of one organisation are as alike as the error of the
 * curve says, with and without regard to whose they are. Null where no plan was followed for a year, or all or none are in place by then.
 */
export function detectablePace(spells: readonly OwnedSpell[], confidence: number, one: string): Detectable | null {
  const sizes = [...organisationsByGroup(spells).values()]
    .filter((size) => size >= fewestInVerdict)
    .sort((a, b) => a - b);
  const middle = sizes[Math.floor(sizes.length / 2)];
  const organisations = organisationsOf(spells).size;
  if (middle === undefined || organisations - middle < fewestInVerdict) return null;
  const clustered = pointAt(curveOf(spells), quartersOfYear);
  const alone = cumulativeIncidence(spells.map(({ duration, end }): Spell => ({ duration, end })));
  const plain = alone.computable ? pointAt(alone, quartersOfYear)?.standardError : null;
  if (clustered?.standardError == null || plain == null) return null;
  const perOrganisation = spells.length / organisations;
  const effective = (clustered.standardError.value / plain.value) ** 2;
  // Plans that were not followed for a year tell less than an answer does.
  const share = clustered.ended;
  const lost = (plain.value ** 2 * spells.length) / (share * (1 - share));
  return detectableDifference({
    ...{ share, confidence, designEffect: Math.max(1, effective) * Math.max(1, lost), wanted: practiceMargin },
    inGroup: { organisations: middle, perOrganisation },
    inRest: { organisations: organisations - middle, perOrganisation },
    what: `a difference between a typical ${one} and the others in the share of plans in place within a year`,
  });
}
