import type { Verdict } from '@monitor/analysis';
import type { Judgement } from './judgement.js';

/** Whether the share of variation between areas is more than the margin, or less, as it is said. */
export function judgeVariation(verdict: Verdict, margin: number, share: number): Judgement {
  if (verdict === 'CANNOT_TELL') return 'CANNOT_TELL';
  return (verdict === 'DIFFERENT') === share > margin ? 'RIGHT' : 'WRONG';
}

/** Whether areas came nearer to each other or stayed as they were, as it is said. */
export function judgeConvergence(verdict: Verdict, change: number, truth: 'NEARER' | 'STILL'): Judgement {
  if (verdict === 'CANNOT_TELL') return 'CANNOT_TELL';
  if (truth === 'STILL') return verdict === 'ALIKE' ? 'RIGHT' : 'WRONG';
  return verdict === 'DIFFERENT' && change < 0 ? 'RIGHT' : 'WRONG';
}
