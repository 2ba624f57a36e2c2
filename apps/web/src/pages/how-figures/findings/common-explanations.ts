import { workedExamples as examples, writePercent } from '@monitor/domain';
import type { CautionKind, Verdict } from '@monitor/web-graphql';
import { sources } from './sources.js';
import type { Source } from './explanation.js';

const { missing, detectable, steadied, ranks } = examples;
const percent = (share: number) => `${writePercent(share, 0)}%`;

/** The three answers that a finding may give, and no others. */
export const verdictExplanations: Record<Verdict, string> = {
  DIFFERENT:
    'Larger than chance would make it, allowing for everything that was looked at on the page. It names who, and which way.',
  ALIKE:
    'Shown to be the same for all that matters: the whole interval lies inside a margin that was declared before anybody looked. It is not what is left when no difference was found.',
  CANNOT_TELL:
    'Neither of the two was shown. It goes on with what it would take: how large a difference would have had to be to show, and where it can be said, by which quarter it could be told.',
};

/** What stands marked beside a finding. */
export const cautionExplanations: Record<CautionKind, string> = {
  LOW_RESPONSE: 'Fewer than 60% of the returns that were expected were accepted.',
  COULD_BE_REVERSED:
    'If the missing returns all said the same, the finding could turn into its opposite. It says how many it would take.',
  HOLDS_WHATEVER_MISSING_SAY: 'Whatever the missing returns would have said, the finding stands.',
  FEW_ORGANISATIONS:
    'Fewer than five organisations answered. The figure is shown with [u], and no verdict rests on it.',
  HIDDEN_GROUP:
    'A group may not be shown, to protect people. It could be the highest or the lowest: nobody is called either.',
  POINTS_AND_RATIO_DISAGREE: 'The difference in percentage points and the ratio do not tell the same story: read both.',
  HOW_NOT_TOLD:
    'The gap narrowed, and it cannot be told whether the group behind rose or the one that was ahead fell: chance hides it, or it would tell of single organisations.',
  TRIAL_LIMITS: 'The limits of a chart over time rest on so few quarters that they will still move.',
  MARGIN_NOT_CERTAIN:
    'The interval rests on an approximation that is less sure here, or was published before it knew organisations.',
  UNASSURED: 'It rests on claims that nobody but the organisation itself has checked.',
};

/** What holds for several kinds of findings. */
export interface CommonPart {
  anchor: string;
  title: string;
  paragraphs: readonly string[];
  example: string | null;
  sources: readonly Source[];
}

export const commonParts: readonly CommonPart[] = [
  {
    anchor: 'allowance',
    title: 'Allowing for everything that was looked at',
    paragraphs: [
      'The more comparisons a page holds, the more easily chance makes one of them look large. So each is judged more strictly the more of them there are: of twenty pages without any difference, at most one claims one.',
      'Figures are shown with their usual 95% interval. Two such intervals that do not overlap prove nothing by themselves, and two that do may still differ: what may be said stands in the finding.',
    ],
    example: null,
    sources: [sources.dunn, sources.westfallYoung],
  },
  {
    anchor: 'what-it-would-take',
    title: 'What it would take to tell',
    paragraphs: [
      'Beside “cannot tell” stands the smallest difference that the same returns would have shown in four of five cases. A real difference that is smaller would most likely have gone unseen.',
    ],
    example: `With ${detectable.inArea} organisations in an area and ${detectable.elsewhere} elsewhere, half of them with an action in place, only a difference of about ${percent(detectable.difference).replace('%', '')} percentage points would have shown, had nothing else been looked at.`,
    sources: [sources.donnerKlar],
  },
  {
    anchor: 'missing-returns',
    title: 'Who has not answered',
    paragraphs: [
      'Those who did answer may not be like those who did not. So beside a share stands the range in which it must lie whatever the missing returns say: first as if none of them had it in place, then as if all had. The range is certain; an interval is not.',
    ],
    example: `${missing.expected} returns are expected and ${missing.accepted} accepted, ${missing.inPlace} of them with the action in place: 50%. With the missing ones it must lie between ${percent(missing.lower)} and ${percent(missing.upper)}.`,
    sources: [sources.manski],
  },
  {
    anchor: 'small-areas',
    title: 'Small areas, steadied',
    paragraphs: [
      'The gaps of small boards swing most, so that the widest and the narrowest are mostly small ones. Beside each gap stands a steadied one, drawn towards the mean of all areas: the more of a gap is chance, the further. Use it to compare boards with each other, and the raw gap for what was reported.',
    ],
    example: `A small board has a gap of ${steadied.raw} points, the mean is ${steadied.mean}. Boards vary by ${steadied.between} squared points, the figure by ${steadied.ofFigure} from chance. ${percent(steadied.weight)} of the distance is kept: ${steadied.value} points.`,
    sources: [sources.shrinkage],
  },
  {
    anchor: 'ranks',
    title: 'Who is highest',
    paragraphs: [
      '“Most”, “widest” and “highest” are said where one area alone could hold that place, allowing for chance. Else the areas that could hold it are named, or only the clearest difference is.',
    ],
    example: `Three gaps of ${ranks.gaps.join(', ')} points, each with an error of ${ranks.error}: their places are ${ranks.places.join(', ')}. The third is the narrowest; which is the widest cannot be told.`,
    sources: [sources.ranks],
  },
];
