import { fewestInVerdict, workedExamples as examples } from '@monitor/domain';
import type { FindingKind } from '@monitor/web-graphql';
import type { Explanation } from './explanation.js';
import { sources } from './sources.js';

const { shares, same, other, value } = examples.needBesidePractice;

/** The finding that sets an index from outside beside practice. */
export const needExplanations: Record<Extract<FindingKind, 'NEED_BESIDE_PRACTICE'>, Explanation> = {
  NEED_BESIDE_PRACTICE: {
    title: 'Is more in place where need is higher?',
    says: 'It says whether boards whose small areas are more at risk of digital exclusion have more or less in place, and which boards of high need have less in place than England.',
    decided: [
      'Need is the mean score of the small areas of a board in an index that somebody else publishes, each area counted once. Where boards were merged or divided, a place counts for the board that took it over; a place that was divided itself is shared out by people, as if its parts were alike, and says so.',
      `Boards are put in the order of their need, and it is counted how often the one with more need also has more in place (Kendall’s rank correlation). Boards of fewer than ${fewestInVerdict} organisations stand outside.`,
      'High need is the third of boards with the highest mean. Each of them is held against England by its own interval, wider the more of them there are. Half of the one view in twenty that may claim falsely is for the order, half for these boards.',
      'That need and practice go together does not say that one makes the other, and nothing here claims it.',
    ],
    example: `Four boards, that of the lowest need first, have ${shares.join('%, ')}% in place. Of their six pairs the board with more need has more in place in ${same} and less in ${other}: (${same} − ${other}) / 6 = ${String(value).replace('-', '−')}.`,
    cannotTell:
      'Boards in the order of their need have now more and now less in place, as they would by chance, or too few of them can be judged. The sentence says how large a correlation would have shown.',
    sources: [sources.kendall, sources.wilson, sources.dunn],
  },
};
