import type { Finding } from '../findings/finding.js';
import type { PracticeNames } from '../findings/words/practice-names.js';
import { agreementFinding } from './agreement-finding.js';
import { assuredPracticeFinding } from './assured-practice.js';
import { convergenceFinding } from './convergence-finding.js';
import type { PracticeOverTime } from './convergence-finding.js';
import { shareOfVariationFinding } from './share-of-variation.js';

/**
 * What the answers of organisations say besides where areas stand apart: how far those of one area agree, how much of what
 * they differ by lies between areas, whether areas have come nearer to each other, and what is left if only checked
 * claims count. Nothing of a view without two areas
 * or without answers.
 */
export function practiceFindings(overTime: PracticeOverTime, names: PracticeNames): Finding[] {
  const { table } = overTime;
  return [
    agreementFinding(table, names),
    shareOfVariationFinding(table, names),
    convergenceFinding(overTime, names),
    assuredPracticeFinding(table, names, overTime),
  ].filter((finding) => finding !== null);
}
