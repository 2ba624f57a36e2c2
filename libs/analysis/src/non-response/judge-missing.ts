/** One side of a difference: what it answered, and what its missing returns owe. */
export interface AnsweredSide {
  /** Answers that say in place. */
  inPlace: number;
  /** Answers other than "not applicable". */
  applicable: number;
  /** The answers that each missing return owes, one figure a return. */
  missing: readonly number[];
}

/** What the missing returns could do to a difference. */
export interface MissingJudgement {
  /** COMPLETE: none is missing. HOLDS: whatever they say. REVERSIBLE: they could turn it round. */
  outcome: 'COMPLETE' | 'HOLDS' | 'REVERSIBLE';
  /** Returns that are missing on both sides. */
  missing: number;
  /** The fewest of them that could turn the difference round; null unless REVERSIBLE. */
  fewest: number | null;
}

/**
 * Whether a difference between two sides holds whatever the missing returns say, and if not, how few of them could turn it
 * round.
 *
 * In words: the missing returns of the lower side are counted as all in place and those of the higher side as none, those
 * that owe most first. The difference holds where the lower side even then stays below the higher one; else the fewest
 * returns, from whichever side, that bring both level. Input: the side with the lower share first. Output: a judgement;
 * a side without any answer is turned round by nothing less than its first return.
 * Source: Manski 1989, Journal of Human Resources 24:343 (bounds without assumptions).
 *
 * @example judgeMissing({ inPlace: 10, applicable: 50, missing: [5, 5] }, { inPlace: 40, applicable: 50, missing: [] }) // => { outcome: 'HOLDS', missing: 2, fewest: null }
 * @example judgeMissing({ inPlace: 2, applicable: 10, missing: [5, 5, 5] }, { inPlace: 5, applicable: 10, missing: [5] }) // => { outcome: 'REVERSIBLE', missing: 4, fewest: 2 }
 */
export function judgeMissing(lower: AnsweredSide, higher: AnsweredSide): MissingJudgement {
  const missing = lower.missing.length + higher.missing.length;
  if (missing === 0) return { outcome: 'COMPLETE', missing, fewest: null };
  const fewest = fewestToReverse(highest(lower), lowest(higher));
  return { outcome: fewest === null ? 'HOLDS' : 'REVERSIBLE', missing, fewest };
}

/** The share after so many missing returns came in, all of one answer, those that owe most first. */
function highest({ inPlace, applicable, missing }: AnsweredSide): number[] {
  return sumsOf(missing).map((owed) => (inPlace + owed) / (applicable + owed));
}

function lowest({ inPlace, applicable, missing }: AnsweredSide): number[] {
  return sumsOf(missing).map((owed) => inPlace / (applicable + owed));
}

/** Nought, then what the first owes, what the first two owe, and so on. */
function sumsOf(missing: readonly number[]): number[] {
  let sum = 0;
  return [0, ...[...missing].sort((a, b) => b - a).map((owed) => (sum += owed))];
}

/**
 * The rising shares of the one side and the falling ones of the other: the more returns of the one, the fewer of the
 * other are needed, so that one walk finds the fewest of both together.
 */
function fewestToReverse(rising: readonly number[], falling: readonly number[]): number | null {
  let fewest: number | null = null;
  let second = falling.length - 1;
  for (let first = 0; first < rising.length; first += 1) {
    while (second > 0 && meets(rising[first], falling[second - 1])) second -= 1;
    if (!meets(rising[first], falling[second])) continue;
    if (fewest === null || first + second < fewest) fewest = first + second;
  }
  return fewest;
}

/** A share of nothing (not a number) meets nothing. */
function meets(rising = NaN, falling = NaN): boolean {
  return rising >= falling - rounding;
}

const rounding = 1e-12;
