import type { StudyDesign } from '../claim-strength/study-design.js';
import type { EvaluationDesignKind } from './chosen-design.js';
import type { EvaluationResult } from './evaluation-result.js';

const kinds = {
  STAGGERED: 'DIFFERENCE_IN_DIFFERENCES',
  FEW_ADOPTERS: 'DIFFERENCE_IN_DIFFERENCES',
  SERIES: 'INTERRUPTED_SERIES',
  // Outcomes and numbers that go together: nobody adopts anything in one quarter.
  NUMBER_IN_PLACE: 'COMPARISON',
} as const satisfies Record<EvaluationDesignKind, StudyDesign['kind']>;

/** What decides how strong a claim the answer may make: the design, and whether the change outdoes an unseen drift. */
export function studyOf(result: EvaluationResult): StudyDesign {
  const { design, answer } = result;
  const { unseenDrift = null } = design;
  const earlier = answer?.earlierTrends ?? null;
  return {
    kind: design.kind === null ? 'COMPARISON' : kinds[design.kind],
    ...quartersAround(result),
    clusters: { changed: design.adopters, unchanged: design.comparisons },
    isCorrectedForFewClusters: true,
    preTrend: earlier && { pValue: earlier.pValue, unseenDrift },
    leastChange: leastChange(answer),
  };
}

function leastChange(answer: EvaluationResult['answer']): number {
  const { lower, upper } = answer?.effect ?? { lower: null, upper: null };
  if (lower === null || upper === null) return 0;
  return Math.max(lower, -upper, 0);
}

function quartersAround({ design, answer, areas }: EvaluationResult) {
  if (answer === null) return { pointsBefore: 0, pointsAfter: 0 };
  if (design.kind === 'SERIES') {
    const [{ adoptedAt, outcomes } = { adoptedAt: null, outcomes: [] }] = areas ?? [];
    return { pointsBefore: adoptedAt ?? 0, pointsAfter: outcomes.length - (adoptedAt ?? outcomes.length) };
  }
  return {
    // The quarter that changes are measured from, and those before it that were tested.
    pointsBefore: 1 + (answer.earlierTrends?.quarters ?? 0),
    pointsAfter: answer.bySinceAdoption.filter(({ sinceAdoption }) => sinceAdoption >= 0).length,
  };
}
