import { notComputable } from '../result/index.js';
import type { NotComputable } from '../result/index.js';
import { readSequence, sequentialEvidence } from './evidence.js';
import type { CountedEvidence, SequentialDifference, SequentialEvidence, SequentialSide } from './evidence.js';

/** How evidence from bounded differences is asked for. */
export interface BettingOptions {
  /** Differences from -1 to 1. */
  differences: readonly SequentialDifference[];
  /** The share of what one has that is bet each time, from 0 to 1, fixed before looking. */
  stake: number;
  side?: SequentialSide;
  confidence?: number;
}

/**
 * Evidence for a difference of which nothing but its bounds is known, which may be looked at after every period.
 *
 * In words: what one pound becomes that is bet, a fixed share each time, on differences above 0: the product of
 * 1 + stake x difference (greater), of 1 - stake x difference (less), or the mean of both. Without a difference nobody
 * can expect to win, so that it reaches 1 / (1 - level) with a chance of at most 1 - level, ever.
 * Refuses: differences outside -1 to 1 or stakes outside 0 to 1 (`out-of-range`), a period twice (`invalid-argument`), none
 * (`too-few-observations`). Source: Waudby-Smith & Ramdas 2024, JRSS B 86:1.
 *
 * @example bettingEvidence({ differences: [{ period: '1', value: 0.5 }, { period: '2', value: 1 }], stake: 1, side: 'greater' }).steps[1].evidence // => 3
 */
export function bettingEvidence(options: BettingOptions): SequentialEvidence | NotComputable {
  const { differences, stake, side = 'two' } = options;
  const level = readSequence(differences, options.confidence);
  if (typeof level !== 'number') return level;
  if (!(stake >= 0 && stake <= 1) || differences.some(({ value }) => value !== null && !(Math.abs(value) <= 1))) {
    return notComputable('out-of-range', 'A difference lies outside -1 to 1, or the stake outside 0 to 1.');
  }
  const won = { greater: 0, less: 0 };
  const counted: CountedEvidence[] = differences.map(({ period, value }) => {
    won.greater += Math.log1p(stake * (value ?? 0));
    won.less += Math.log1p(-stake * (value ?? 0));
    return { period, log: side === 'two' ? logOfMean(won.greater, won.less) : won[side], sequence: null };
  });
  return sequentialEvidence(counted, level);
}

function logOfMean(first: number, second: number): number {
  const most = Math.max(first, second);
  return most === -Infinity ? most : most + Math.log((Math.exp(first - most) + Math.exp(second - most)) / 2);
}
