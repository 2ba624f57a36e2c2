import { groupCodes } from '@monitor/domain';
import type {
  AssuranceLevel,
  ImplementationStatus,
  MetricAnswer,
  MetricId,
  ReturnContent,
  Stratifier,
} from '@monitor/domain';

/** The status of one action, as an accepted revision says it. */
export interface ActionFact {
  actionCode: string;
  status: ImplementationStatus;
  coveragePercent: number | null;
  assurance: AssuranceLevel | null;
}

/** The counts of one table; position i of both lists is group i of the stratifier in catalogue order. */
export interface MetricFact {
  metricId: MetricId;
  stratifier: Stratifier;
  numerators: number[];
  denominators: number[];
}

/** What an accepted revision adds to what is known. */
export interface ReturnFacts {
  actions: ActionFact[];
  metrics: MetricFact[];
}

/** Null where the table was not given, or not for every group: a part is not mistaken for the whole. */
function metricFact({ metricId, stratifier, counts, notCollected }: MetricAnswer): MetricFact | null {
  if (notCollected) return null;
  const given = new Map(counts.map((count) => [count.group, count]));
  const numerators = groupCodes(stratifier).map((group) => given.get(group)?.numerator);
  const denominators = groupCodes(stratifier).map((group) => given.get(group)?.denominator);
  const isGiven = (count: number | null | undefined): count is number => count != null;
  if (!numerators.every(isGiven) || !denominators.every(isGiven)) return null;
  return { metricId, stratifier, numerators, denominators };
}

/** The facts in a return's content; what was not answered gives none. */
export function returnFacts(content: ReturnContent): ReturnFacts {
  const actions = content.actions.flatMap(({ actionCode, status, coveragePercent, assurance }) =>
    status === null ? [] : [{ actionCode, status, coveragePercent, assurance }],
  );
  return { actions, metrics: content.metrics.map(metricFact).filter((fact) => fact !== null) };
}
