import type { NotComputable } from '@monitor/statistics';
import { associationRules, quasiExperimentRules } from './rules.js';
import type { RuleOutcome } from './rules.js';
import { checkStudyDesign } from './study-design.js';
import type { StudyDesign } from './study-design.js';

const strengthMeanings = {
  DESCRIPTIVE: 'It describes, and says nothing of what had to do with it.',
  ASSOCIATION: 'It can show that two things go together, not that one brought about the other.',
  QUASI_EXPERIMENT: 'It can put a change down to something, on a condition that it names.',
} as const;

/** How much a finding may claim, the weakest first. */
export type Strength = keyof typeof strengthMeanings;
export const strengths = Object.keys(strengthMeanings) as Strength[];

/** What a strength allows, in one sentence. */
export function strengthMeaning(strength: Strength): string {
  return strengthMeanings[strength];
}

/** How much a finding can claim, every rule that was looked at, and the sentence to show beside the finding. */
export interface ClaimStrength {
  computable: true;
  strength: Strength;
  /** The rules that kept it from being stronger; where none did, all that it meets. */
  decidedBy: RuleOutcome[];
  rules: RuleOutcome[];
  sentence: string;
}

/** What the finding is about, in words that can stand inside a sentence. */
export interface ClaimSubject {
  /** "the gap in NHS App registration". */
  outcome: string;
  /** "publicised telephone routes". */
  change: string;
}

/**
 * Tells how much a finding may claim: that it describes, that two things go together, or that one came of the other.
 *
 * In words: association - the design compares before and after, or places with and without the change. Quasi-experiment -
 * besides, an interrupted series with 8 quarters on either side; or differences in differences with 2 quarters before
 * and 1 after, a comparison group, a test of the earlier trends with p of 0.05 or more, 2 clusters of each kind, an
 * interval corrected for few clusters below 40, and a change that lies, with its whole interval, beyond what a trend would
 * make that the test had missed in one of five cases. A test that finds nothing proves nothing: the sentence keeps its "if".
 * Input: the design, and how small the change may be; its size decides nothing else. Output: strength, rules, words.
 * Refuses points and clusters that are not whole numbers from 0 on (`invalid-count`) and a p value outside 0 to 1
 * or a size below 0 (`out-of-range`).
 * Source: Shadish, Cook & Campbell 2002; Cameron & Miller 2015, J Hum Resour 50:317; Turner et al. 2021, BMC Med Res
 * Methodol 21:134; Roth 2022, AER: Insights 4:305 (on tests of earlier trends).
 * For: `/evaluation`, beside every answer to whether putting the framework into practice changed an outcome.
 *
 * @example claimStrength({ kind: 'COMPARISON', pointsBefore: 1, pointsAfter: 1, clusters: { changed: 7, unchanged: 0 }, isCorrectedForFewClusters: false, preTrend: null, leastChange: 0 }, { outcome: 'the gap', change: 'training' }).strength // => 'ASSOCIATION'
 */
export function claimStrength(design: StudyDesign, subject: ClaimSubject): ClaimStrength | NotComputable {
  const refused = checkStudyDesign(design);
  if (refused) return refused;
  const association = associationRules.map((rule) => rule(design));
  const quasiExperiment = quasiExperimentRules.map((rule) => rule(design));
  const rules = [...association, ...quasiExperiment];
  const strength = !areMet(association) ? 'DESCRIPTIVE' : !areMet(quasiExperiment) ? 'ASSOCIATION' : 'QUASI_EXPERIMENT';
  const failed = (strength === 'DESCRIPTIVE' ? association : quasiExperiment).filter(({ isMet }) => !isMet);
  return {
    computable: true,
    strength,
    decidedBy: failed.length > 0 ? failed : rules,
    rules,
    sentence: sentenceOf(strength, design, subject),
  };
}

function areMet(outcomes: RuleOutcome[]): boolean {
  return outcomes.every(({ isMet }) => isMet);
}

function sentenceOf(strength: Strength, { kind }: StudyDesign, { outcome, change }: ClaimSubject): string {
  const condition =
    kind === 'INTERRUPTED_SERIES'
      ? 'the earlier trend would otherwise have gone on'
      : `places with and without ${change} would otherwise have moved alike`;
  const sentences = {
    DESCRIPTIVE: `This describes ${outcome}; it does not show whether ${change} had anything to do with it.`,
    ASSOCIATION: `This can show whether ${outcome} goes together with ${change}, not whether one brought about the other.`,
    QUASI_EXPERIMENT: `If ${condition}, a change of ${outcome} beyond chance can be put down to ${change}.`,
  } satisfies Record<Strength, string>;
  return sentences[strength];
}
