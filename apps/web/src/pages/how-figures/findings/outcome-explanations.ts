import { fewestInVerdict, workedExamples as examples } from '@monitor/domain';
import type { FindingKind } from '@monitor/web-graphql';
import type { Explanation } from './explanation.js';
import { sources } from './sources.js';

const { shares, gaps, same, other, value, orders, asFar } = examples.practiceBesideOutcome;

/** The finding that sets practice beside an outcome of people. */
export const outcomeExplanations: Record<Extract<FindingKind, 'PRACTICE_BESIDE_OUTCOME'>, Explanation> = {
  PRACTICE_BESIDE_OUTCOME: {
    title: 'Do practice and outcome go together?',
    says: 'It says whether regions or boards with more of a domain or an action in place have a narrower or wider gap, or a higher or lower share of one group; and whether those that put more in place over a year saw their gap change.',
    decided: [
      `Areas are put in the order of what is in place, and it is counted how often the one with more of it also has the wider gap (Kendall’s rank correlation). Areas of fewer than ${fewestInVerdict} organisations in either figure stand outside. A gap counts by its width where it lies the same way in all of them, else by its sign.`,
      'Over a year, the share in place counts the organisations that answered in both quarters, and the gap those that gave it in both: who answered is no change. Nothing is compared across a break.',
      'Up to eight areas every order of the gaps is counted; with more, the normal curve is used, corrected for ties. Half of the one view in twenty that may claim falsely is for now, half for the year. Another domain, action, measure or group is another look, and of twenty looks without a link about one shows one.',
      'Outcomes are those of publications; nothing is worked out from figures that are hidden. Areas differ in much that is not asked about: that two figures go together does not say that one makes the other, and nothing here claims it.',
    ],
    example: `Six boards have ${shares.join('%, ')}% in place, and gaps of ${gaps.join(', ')} percentage points. Of their 15 pairs the board with more in place has the wider gap in ${same} and the narrower in ${other}: (${same} − ${other}) / 15 = ${String(value).replace('-', '−')}. Of all ${orders} orders of the gaps ${asFar} lie as far from none, p = ${(asFar / orders).toFixed(3)}: with six boards that is not beyond chance.`,
    cannotTell:
      'Areas with more in place have now wider and now narrower gaps, as they would by chance, or too few of them can be judged. The sentence says how large a correlation would have shown.',
    sources: [sources.kendall],
  },
};
