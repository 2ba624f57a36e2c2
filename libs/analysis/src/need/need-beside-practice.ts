import { fewestInVerdict, formatCount } from '@monitor/domain';
import { wilsonInterval } from '@monitor/statistics';
import { allowFor } from '../findings/allow-for.js';
import { countFigure, shownFigure } from '../findings/finding-figure.js';
import type { Allowance, Finding, FindingClaim } from '../findings/finding.js';
import { nothingBeside } from '../findings/nothing-beside.js';
import { fewestRanked, orderFigures, rankOrder } from '../findings/rank-order.js';
import { toFinding } from '../findings/to-finding.js';
import { needBesidePracticeWords } from '../findings/words/need-beside-practice-words.js';
import type { NeedNames } from '../findings/words/need-beside-practice-words.js';

/** Boards among the third with the highest need are looked at for how little they have in place. */
const highNeedShare = 1 / 3;
/** Half of the one in twenty that a view may claim falsely is for the order of all boards, half for those of high need. */
const falseOrder = 0.025;

/** A board with its need and what its organisations have in place. */
export interface PracticeOfBoard {
  code: string;
  /** Mean score of exclusion risk of its small areas; null where nothing is known of it. */
  need: number | null;
  /** Share in place, from 0 to 1; null where there is none to show. */
  inPlace: number | null;
  /** How many organisations the share rests on. */
  organisations: number;
}

const standingMeanings = {
  BELOW_ENGLAND: 'Among the third with the highest need, with less in place than England beyond chance.',
  CANNOT_TELL: 'Among the third with the highest need; its returns do not tell whether it has less in place.',
  ABOVE_ENGLAND: 'Among the third with the highest need, with more in place than England beyond chance.',
  NOT_HIGH_NEED: 'Not among the third of boards with the highest need.',
  NOT_JUDGED: 'Its need is not known, or fewer than five of its organisations answered.',
} as const;

/** How a board stands beside England where its need is among the highest third. */
export type StandingOfBoard = keyof typeof standingMeanings;
export const standingsOfBoards = Object.keys(standingMeanings) as StandingOfBoard[];

/** What a standing says, in one sentence. */
export function standingOfBoardMeaning(standing: StandingOfBoard): string {
  return standingMeanings[standing];
}

/** What may be said of need beside practice, and how each board stands. */
export interface NeedBesidePractice {
  finding: Finding;
  standings: ReadonlyMap<string, StandingOfBoard>;
}

/**
 * Whether boards with more need have more or less in place, and which of those with the highest need have less in place
 * than England.
 *
 * In words: Kendall's rank correlation of the boards' mean scores with their shares in place, over boards of five
 * organisations or more, against no correlation at 2.5%; and for each board of the highest third of need its Wilson interval,
 * as if each organisation had given one answer, against England's share, allowing for all boards of that third by the other 2.5%. Two that go
 * together are never said to cause each other.
 * Source: Kendall 1938, Biometrika 30:81; Wilson 1927, JASA 22:209; Dunn 1961, JASA 56:52.
 */
export function needBesidePractice(
  boards: readonly PracticeOfBoard[],
  england: number | null,
  names: NeedNames,
): NeedBesidePractice {
  const judged = boards.filter(isJudged);
  const standings = standingsOf(boards, england);
  const below = [...standings].flatMap(([code, standing]) => (standing === 'BELOW_ENGLAND' ? [code] : []));
  const high = [...standings.values()].filter((standing) => standing !== 'NOT_HIGH_NEED' && standing !== 'NOT_JUDGED');
  const ranked = rankOrder(
    judged.map(({ need, inPlace }) => ({ x: need, y: inPlace })),
    falseOrder,
  );
  const claim: FindingClaim = {
    ...nothingBeside,
    kind: 'NEED_BESIDE_PRACTICE',
    verdict: ranked?.isClaimed === true ? 'DIFFERENT' : 'CANNOT_TELL',
    subjects: below,
    figures: [
      countFigure('boards', judged.length),
      countFigure('fewestBoards', fewestRanked),
      countFigure('highNeed', high.length),
      ...(england === null ? [] : [shownFigure('england', 'SHARE', certain(england))]),
      ...(ranked === null ? [] : orderFigures(ranked)),
    ],
    allowance: allowanceFor(high.length),
    detectable: ranked?.detectable ?? null,
  };
  return { finding: toFinding(claim, needBesidePracticeWords(claim, names)), standings };
}

/** Each board of high need is judged by half of what a view may claim falsely, shared out among them. */
function allowanceFor(high: number): Allowance {
  const boards = Math.max(high, 1);
  const { confidence } = allowFor(2 * boards, 'comparisons');
  const sentence = `Allows for the order of all boards and for ${formatCount(high)} of the highest need beside England: each is judged by a wider interval than the 95% one that is shown, so that a view without any difference claims one at most 1 time in 20.`;
  return { comparisons: high + 1, confidence, sentence };
}

type Judged = PracticeOfBoard & { need: number; inPlace: number };

function isJudged(board: PracticeOfBoard): board is Judged {
  return board.need !== null && board.inPlace !== null && board.organisations >= fewestInVerdict;
}

function standingsOf(boards: readonly PracticeOfBoard[], england: number | null): Map<string, StandingOfBoard> {
  const known = boards.filter((board) => board.need !== null).sort((a, b) => (b.need ?? 0) - (a.need ?? 0));
  const high = new Set(known.slice(0, Math.ceil(known.length * highNeedShare)).map(({ code }) => code));
  const { confidence } = allowanceFor(boards.filter((board) => high.has(board.code) && isJudged(board)).length);
  return new Map(
    boards.map((board) => {
      if (board.need === null) return [board.code, 'NOT_JUDGED'];
      if (!high.has(board.code)) return [board.code, 'NOT_HIGH_NEED'];
      return [
        board.code,
        isJudged(board) && england !== null ? besideEngland(board, england, confidence) : 'NOT_JUDGED',
      ];
    }),
  );
}

function besideEngland({ inPlace, organisations }: Judged, england: number, confidence: number): StandingOfBoard {
  const share = wilsonInterval({ numerator: inPlace * organisations, denominator: organisations, confidence });
  if (!share.computable || share.interval === null) return 'CANNOT_TELL';
  if (share.interval.upper < england) return 'BELOW_ENGLAND';
  return share.interval.lower > england ? 'ABOVE_ENGLAND' : 'CANNOT_TELL';
}

function certain(value: number): { value: number; lower: null; upper: null } {
  return { value, lower: null, upper: null };
}
