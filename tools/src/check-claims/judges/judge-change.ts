import type { Verdict } from '@monitor/analysis';
import type { AreaTruth } from '../worlds/people/people-scene.js';
import type { Judgement } from './judgement.js';

/** What a finding claims of the change of a gap. */
export interface ChangeClaim {
  verdict: Verdict;
  /** Which way it is said to have gone; null where that is not said. */
  way: 'WIDER' | 'NARROWER' | null;
  /** Which end it says to have moved where the gap narrowed; null where it does not speak of that. */
  how: 'LEVELLING_DOWN' | 'BOTH_MOVED' | 'WORSE_OFF_ROSE' | 'CANNOT_TELL' | null;
  /** Whether it says that points and ratio do not go the same way. */
  saysRatioDisagrees: boolean;
  /** Within how many points it calls a gap unchanged. */
  margin: number;
}

const hardly = 1e-9;

/**
 * Right where the gap of the people went that way and nothing is kept quiet that makes it another story: that it closed
 * because the better-off fell, or that it is wider in points and the same in ratio. Who says that it cannot be told which
 * end moved has kept nothing quiet.
 */
export function judgeChange(claim: ChangeClaim, truth: AreaTruth): Judgement {
  if (claim.verdict === 'CANNOT_TELL') return 'CANNOT_TELL';
  if (claim.verdict === 'ALIKE') return Math.abs(truth.change) <= claim.margin + hardly ? 'RIGHT' : 'WRONG';
  const isThatWay = claim.way === 'WIDER' ? truth.change > hardly : claim.way === 'NARROWER' && truth.change < -hardly;
  if (!isThatWay) return 'WRONG';
  if (!isHowTrue(claim.how, truth)) return 'WRONG';
  const isInRatioToo = Math.abs(truth.ratioChange - 1) > hardly;
  return isInRatioToo || claim.saysRatioDisagrees ? 'RIGHT' : 'WRONG';
}

/** Levelling down may not pass in silence, and of each end only what is so may be said to have moved. */
function isHowTrue(how: ChangeClaim['how'], { isLevellingDown, betterFell, worseRose }: AreaTruth): boolean {
  switch (how) {
    case 'CANNOT_TELL':
      return true;
    case 'LEVELLING_DOWN':
      return isLevellingDown;
    case 'BOTH_MOVED':
      return betterFell && worseRose;
    case 'WORSE_OFF_ROSE':
      return worseRose;
    case null:
      return !isLevellingDown;
  }
}
