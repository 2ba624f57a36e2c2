import { currentCatalogue, emptyReturn } from '@monitor/domain';
import type { ActionAnswer, MetricAnswer, ReturnContent } from '@monitor/domain';

const evidence =
  'Minutes of the practice meeting and the page for patients say what is offered, to whom, and how to ask for help. ' +
  'The figures were read from the clinical system on the last day of the quarter.';

function answerAction(blank: ActionAnswer, evidenceOn: string): ActionAnswer {
  return {
    ...blank,
    status: 'IMPLEMENTED',
    evidence,
    evidenceOn,
    ownerRole: 'Practice manager',
    coveragePercent: 90,
    assurance: 'INTERNALLY_REVIEWED',
    confirmed: true,
  };
}

/** Every table of a return must add up to the same people: the first group takes what the others leave. */
function answerTable(blank: MetricAnswer): MetricAnswer {
  const others = blank.counts.length - 1;
  const counts = blank.counts.map(({ group }, index) =>
    index === 0
      ? { group, numerator: 8_000 - 40 * others, denominator: 10_000 - 100 * others }
      : { group, numerator: 40, denominator: 100 },
  );
  return { ...blank, counts };
}

/** A whole return of a practice without errors; `evidenceOn` is a day of its quarter (`yyyy-mm-dd`). */
export function typedReturn(organisationCode: string, quarterId: string, evidenceOn: string): ReturnContent {
  const blank = emptyReturn({ organisationCode, organisationType: 'PRACTICE', quarterId, catalogue: currentCatalogue });
  return {
    ...blank,
    actions: blank.actions.map((answer) => answerAction(answer, evidenceOn)),
    metrics: blank.metrics.map(answerTable),
  };
}

/** The answers of one request, as its sender types them. */
export interface AnswersAtOnce {
  actions: ActionAnswer[];
  metrics: MetricAnswer[];
}

const answersAtOnce = 6;

/** A return in the portions in which it is saved. */
export function inPortions({ actions, metrics }: ReturnContent): AnswersAtOnce[] {
  const answers = [...actions, ...metrics];
  const portions = Array.from({ length: Math.ceil(answers.length / answersAtOnce) }, (_, index) =>
    answers.slice(index * answersAtOnce, (index + 1) * answersAtOnce),
  );
  return portions.map((portion) => ({
    actions: portion.filter((answer) => 'actionCode' in answer),
    metrics: portion.filter((answer) => 'metricId' in answer),
  }));
}
