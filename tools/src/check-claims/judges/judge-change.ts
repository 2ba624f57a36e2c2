import type { Verdict } from '@monitor/analysis';
import type { AreaTruth } from '../worlds/people/people-scene.js';
import type { Judgement } from './judgement.js';

/** What a finding claims of the change of a gap. */
export interface ChangeClaim {
  verdict: Verdict;
  /** Which way it is said to have gone; null where that is not said. */
  way: 'WIDER' | 'NARROWER' | null;
  saysLevellingDown: boolean;
  /** Whether it says that points and ratio do not go the same way. */
  saysRatioDisagrees: boolean;
  /** Within how many points it calls a gap unchanged. */
  margin: number;
}

const hardly = 1e-9;

/**
 * Right where the gap of the people went that way and nothing is kept quiet that makes it another story: that it closed
 * because the better-off fell, or that it is wider in points and the same in ratio.
 */
export function judgeChange(claim: ChangeClaim, truth: AreaTruth): Judgement {
  if (claim.verdict === 'CANNOT_TELL') return 'CANNOT_TELL';
  if (claim.verdict === 'ALIKE') return Math.abs(truth.change) <= claim.margin + hardly ? 'RIGHT' : 'WRONG';
  const isThatWay = claim.way === 'WIDER' ? truth.change > hardly : claim.way === 'NARROWER' && truth.change < -hardly;
  if (!isThatWay) return 'WRONG';
  if (truth.isLevellingDown !== claim.saysLevellingDown) return 'WRONG';
  const isInRatioToo = Math.abs(truth.ratioChange - 1) > hardly;
  return isInRatioToo || claim.saysRatioDisagrees ? 'RIGHT' : 'WRONG';
}
