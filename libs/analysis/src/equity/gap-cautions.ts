import { formatCount, listInWords } from '@monitor/domain';
import type { StratifierDefinition } from '@monitor/domain';
import type { Caution } from '../findings/finding.js';
import { groupInWords } from '../findings/words/phrases.js';
import { lowResponse } from '../non-response/low-response.js';
import type { QuarterOfArea } from './area-findings-subject.js';
import { fewestForVerdict } from './declared-margin.js';
import type { GapsOfPoint } from './judged-gaps.js';

/** What a reader must know beside the gaps of one quarter. */
export function cautionsOfGaps(quarter: QuarterOfArea, gaps: GapsOfPoint, definition: StratifierDefinition): Caution[] {
  if (quarter.organisations < fewestForVerdict) {
    return [...fewOrganisations(quarter), ...responseOfGaps(quarter), ...hiddenGroups(quarter, gaps, definition)];
  }
  return [
    ...(gaps.knowsOrganisations ? [] : [tooNarrow]),
    ...responseOfGaps(quarter),
    ...hiddenGroups(quarter, gaps, definition),
    ...(gaps.knowsOrganisations ? disagreeing(gaps, definition) : []),
  ];
}

/**
 * So few of those expected gave it that the figures say little. How far the others could move a gap is not said: how many
 * people they have is not known.
 */
export function responseOfGaps({ organisations, expected }: QuarterOfArea): Caution[] {
  if (expected == null || expected === 0 || organisations / expected >= lowResponse) return [];
  const given = `${formatCount(organisations)} of ${formatCount(expected)} organisations`;
  const sentence = `Only ${given} that are asked for it are counted. The others could have another gap, and how far they could move this one cannot be known: nobody has counted their people.`;
  return [{ kind: 'LOW_RESPONSE', subjects: [], sentence }];
}

/** Below five organisations. */
export function fewOrganisations({ organisations }: QuarterOfArea): Caution[] {
  const who = organisations === 1 ? '1 organisation' : `${formatCount(organisations)} organisations`;
  const sentence = `These figures come from ${who} only and stand outside every verdict: one is given from ${fewestForVerdict} on.`;
  return [{ kind: 'FEW_ORGANISATIONS', subjects: [], sentence }];
}

/** A figure of a publication that does not say how alike the people of one organisation are. */
export const tooNarrow: Caution = {
  kind: 'MARGIN_NOT_CERTAIN',
  subjects: [],
  sentence:
    'These figures were published before intervals allowed for how alike the people of one organisation are: the intervals are too narrow to decide by, and the next publication decides.',
};

/** Names the groups that may not be shown, with how many people they hold where that may be. */
export function hiddenGroups(
  { point }: QuarterOfArea,
  { hidden }: Pick<GapsOfPoint, 'hidden'>,
  definition: StratifierDefinition,
): Caution[] {
  if (hidden.length === 0) return [];
  const names = hidden.map((code) => {
    const people = point.groups.find(({ group }) => group === code)?.denominator.value ?? null;
    return `${groupInWords(definition, code)}${people === null ? '' : ` (${formatCount(people)} people)`}`;
  });
  const sentence = `Hidden to protect people, and so not compared: ${listInWords(names)}.`;
  return [{ kind: 'HIDDEN_GROUP', subjects: [...hidden], sentence }];
}

function disagreeing({ judged }: GapsOfPoint, definition: StratifierDefinition): Caution[] {
  const parting = judged.filter(({ ratioAgrees }) => !ratioAgrees).map(({ against }) => against);
  if (parting.length === 0) return [];
  const names = listInWords(parting.map((code) => groupInWords(definition, code)));
  const sentence = `For ${names} the difference in points and the ratio do not both lie beyond chance.`;
  return [{ kind: 'POINTS_AND_RATIO_DISAGREE', subjects: parting, sentence }];
}
