import { quarterLabel } from '@monitor/domain';
import type { QuarterId } from '@monitor/domain';
import { pointsOf } from './phrases.js';

/** What it would take to tell, before it is said. */
export interface DetectableFigures {
  difference: number;
  wanted: number;
  quarterId: QuarterId | null;
  /** The smallest difference that would have shown with every expected return; null where that is not known. */
  withEveryReturn: number | null;
  /** How many quarters were looked ahead; nought where none were. */
  quarters: number;
  /** How much of the variance is new each quarter, from 0 to 1. */
  newEachQuarter: number;
  /** What a difference is called, with its article: "a gap". */
  what: string;
}

/** What it would take to tell, in one to three sentences that stand on their own. */
export function detectableInWords(figures: DetectableFigures): string {
  return [shownNow(figures), ...byWaiting(figures), ...withAll(figures)].join(' ');
}

function shownNow({ difference, what }: DetectableFigures): string {
  return isWhole(difference)
    ? `With these returns not even the widest ${nameOf(what)} could have shown.`
    : `Only ${what} of about ${aboutPoints(difference)} or more could have shown with these returns.`;
}

function byWaiting({ difference, wanted, quarterId, quarters, newEachQuarter }: DetectableFigures): string[] {
  if (difference <= wanted || quarters === 0) return [];
  if (quarterId !== null) {
    return [
      `At today’s response, ${aboutPoints(wanted)} could be told by ${quarterLabel(quarterId)}, if the difference stays as it is and the quarters are put together.`,
    ];
  }
  const why = newEachQuarter === 0 ? ': asking the same organisations again does not make these figures surer' : '';
  return [
    `At today’s response, ${aboutPoints(wanted)} could not be told in any of the next ${quarters} quarters${why}.`,
  ];
}

function withAll({ difference, wanted, withEveryReturn, what }: DetectableFigures): string[] {
  if (difference <= wanted || withEveryReturn === null) return [];
  if (withEveryReturn <= wanted) return [`With every expected return, ${aboutPoints(wanted)} could be told.`];
  if (isWhole(withEveryReturn)) return [`Not even every expected return would be enough to tell ${what}.`];
  return [`With every expected return, ${what} of about ${aboutPoints(withEveryReturn)} could be told.`];
}

/** "22 percentage points"; with a decimal where they are few. */
function aboutPoints(difference: number): string {
  const whole = Math.round(difference * 100);
  return difference >= 0.1 || Math.abs(difference * 100 - whole) < 1e-9
    ? `${whole} percentage ${whole === 1 ? 'point' : 'points'}`
    : pointsOf(difference);
}

function isWhole(difference: number): boolean {
  return difference >= 1;
}

function nameOf(what: string): string {
  return what.replace(/^an? /, '');
}
