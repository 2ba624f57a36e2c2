/** One subgroup or area of one end of a gap: how many people it holds and how many of them were counted. */
export interface GapPart {
  /** Names the part; the same in both quarters. */
  part: string;
  numerator: number;
  denominator: number;
}

/** Both ends of a gap in one quarter. An end with one part has no mix; one with several has. */
export interface GapEnds {
  betterOff: readonly GapPart[];
  worseOff: readonly GapPart[];
}

/** The share of one end: all its counted people over all its people. */
export function shareOf(parts: readonly GapPart[]): number {
  return sum(parts.map(({ numerator }) => numerator)) / sum(parts.map(({ denominator }) => denominator));
}

/** How many people the end holds. */
export function peopleOf(parts: readonly GapPart[]): number {
  return sum(parts.map(({ denominator }) => denominator));
}

function sum(numbers: number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
