import {
  fewestForChange,
  fewestInVerdict,
  formatCount,
  workedExamples as examples,
  writePercent,
} from '@monitor/domain';
import type { FindingKind } from '@monitor/web-graphql';
import type { Explanation } from './explanation.js';
import { sources } from './sources.js';

const { gap, betweenGroups, gapsAcrossAreas, changeOfGap, trendOfGap } = examples;
const percent = (share: number) => `${writePercent(share, 0)}%`;
const points = (difference: number) => writePercent(difference, 1);
const of = ({ numerator, denominator }: { numerator: number; denominator: number }) =>
  `${formatCount(numerator)} of ${formatCount(denominator)} people (${percent(numerator / denominator)})`;

/** The kinds of findings that rest on counts of people, all of them published. */
type EquityKind = Extract<FindingKind, 'GAP' | 'BETWEEN_GROUPS' | 'GAPS_ACROSS_AREAS' | 'GAP_CHANGE' | 'GAP_TREND'>;

export const equityExplanations: Record<EquityKind, Explanation> = {
  GAP: {
    title: 'Is there a gap?',
    says: 'It says whether two groups differ in one area and quarter, and which way: in percentage points and as a ratio.',
    decided: [
      'Which groups are compared was fixed before anybody looked: for deprivation the least and the most deprived fifth, for groups without an order each group against one that is named. The highest is never set against the lowest: of several groups those two always differ, if only by chance.',
      'People of one organisation are alike, so that 1,200 people of four practices tell less than 1,200 of forty. Intervals are as wide as organisations differ, not as if each person stood alone.',
      '“Alike” is said where the whole interval lies within two percentage points to either side of none.',
      `Fewer than ${fewestInVerdict} organisations stand outside every verdict. A group that is hidden is named, and nothing is called the highest or the lowest without it.`,
    ],
    example: `Least deprived fifth ${of(gap.least)}, most deprived ${of(gap.most)}: ${points(gap.difference)} points, a ratio of ${gap.ratio.toFixed(2)}. If each person stood alone, the interval would run from ${points(gap.asIfIndependent.lower)} to ${points(gap.asIfIndependent.upper)}. Organisations differ so much that the figures tell as much as those of ${formatCount(gap.least.denominator / gap.designEffect)} people a group: ${points(gap.interval.lower)} to ${points(gap.interval.upper)}. It leaves out nought: different.`,
    cannotTell:
      'The interval holds no gap, and gaps that would matter too. The sentence says how large a gap these figures would have shown.',
    sources: [sources.newcombe, sources.kish, sources.schuirmann],
  },
  BETWEEN_GROUPS: {
    title: 'Do the groups differ at all?',
    says: 'For groups without an order it gives one measure over all of them: how far their shares lie from their mean on average, in percentage points.',
    decided: [
      'Each group counts by its people. The measure is the root of the World Health Organization’s between-group variance.',
      'Whether any group differs is one test over all of them, which knows how alike the people of one organisation are.',
    ],
    example: `Four groups of as many people have ${betweenGroups.shares.join('%, ')}%. Their mean is ${betweenGroups.mean}%, and they lie ${betweenGroups.spread} points from it on average.`,
    cannotTell:
      'A spread above nought comes of chance alone, too: it is called a difference only where it exceeds that.',
    sources: [sources.who],
  },
  GAPS_ACROSS_AREAS: {
    title: 'In which areas is there a gap?',
    says: 'It counts the areas with a gap beyond chance, and names those that stand apart from the others.',
    decided: [
      'The more areas are looked at, the more gaps come of chance. Of those that are counted, at most one in twenty is expected to be such a one.',
      'The widest gap is named only where no other area’s could be wider; else the areas that it could be are named together.',
      'Areas whose gap is hidden, and those of too few organisations, are counted apart.',
    ],
    example: `In five areas a gap as large as the one seen would come of chance in ${gapsAcrossAreas.chances.map((chance) => `${writePercent(chance, 1)}%`).join(', ')} of cases. One by one, ${gapsAcrossAreas.alone} lie below 5%. Looked at together, ${gapsAcrossAreas.kept} stand.`,
    cannotTell: 'In no area is the gap beyond what looking at so many of them would give by chance.',
    sources: [sources.benjaminiHochberg, sources.ranks],
  },
  GAP_CHANGE: {
    title: 'Has a gap changed?',
    says: 'It says whether a gap is wider or narrower than in an earlier quarter among the same organisations, and what else moved the published figure.',
    decided: [
      'The verdict rests on organisations that gave the figure both times, each set against itself.',
      'The published change is then split, to the last digit: the same organisations, who came and went, their size, boundaries, corrected returns, another edition of the form.',
      'A gap that narrows because the group that was ahead fell is marked as levelling down at every level; where it cannot be told which of the two groups moved, the finding says so. For England and regions it is worked out what is left without any one part, and said where one alone carries the change.',
      'Points and ratio both speak: “wider in points, the same in ratio” is an answer.',
    ],
    example: `A gap was ${changeOfGap.before} points and is ${changeOfGap.now}: ${(changeOfGap.now - changeOfGap.before).toFixed(1)} more. Among the same nine practices it moved by ${changeOfGap.sameOrganisations}, within chance. The other ${changeOfGap.whoAnswered.toFixed(1)} come of six practices that no longer answer. The gap did not change: other practices were asked.`,
    cannotTell:
      'The same organisations moved by no more than chance, or too few of them gave the figure both times. What was published then and now may still differ, because others answered.',
    sources: [sources.kitagawa, sources.schuirmann],
  },
  GAP_TREND: {
    title: 'Which way does a gap go?',
    says: 'It reads all quarters that may be compared by rules that are fixed beforehand, never the first against the last.',
    decided: [
      `From ${fewestForChange} quarters on: the recent trend of Fingertips, a slope over the latest five quarters that chance would give in 1 of 500 cases.`,
      'From twelve quarters on also the chart that NHS boards use (XmR): points outside its limits, runs on one side, runs up or down. Its icons say whether the gap improves, worsens or varies by chance alone. With fewer than thirteen quarters the limits are trial ones, and say so.',
      'A break parts the series: nothing is read across it.',
    ],
    example: `Gaps of twelve quarters in points: ${trendOfGap.gaps.join(', ')}. Their mean is ${trendOfGap.mean}, the limits are ${trendOfGap.lower} and ${trendOfGap.upper}. The last one lies below: the gap has become narrower by more than chance.`,
    cannotTell: `Quarters go up and down as they would by chance, or fewer than ${fewestForChange} can be compared. Each further quarter helps.`,
    sources: [sources.makingDataCount, sources.fingertips],
  },
};
