import { adjustedAmong, evaluationClaim, leftOutMeaning, noEstimate } from '@monitor/analysis';
import type {
  EvaluationDesign as Design,
  EvaluationEffect,
  EvaluationNames,
  EvaluationQuestion,
  EvaluationResult,
} from '@monitor/analysis';
import { toMetric, toStratifierDefinition } from '@monitor/api-reference';
import type { Quarter } from '@monitor/api-reference';
import { toGap } from '@monitor/api-releases';
import type { EstimateType } from '@monitor/api-releases';
import {
  catalogueOf,
  editionFor,
  listInWords,
  lowerFirst,
  metricDefinition,
  organisationTypeLabel,
  pairInWords,
  quarterLabel,
  stratifierDefinition,
} from '@monitor/domain';
import type { EvaluationDesign } from './evaluation-design.type.js';
import type { Evaluation, EvaluationAnswer } from './evaluation.type.js';
import type { AskedQuestion } from './evaluations.query.js';

/** What answers are told with. */
export interface EvaluationContext {
  /** Every question, for what they say of each other. */
  all: readonly AskedQuestion[];
  quarters: readonly Quarter[];
}

/** A question with its answer as it is told. */
export function toEvaluation(asked: AskedQuestion, context: EvaluationContext): Evaluation {
  const { number, isDeclared, question, amends, askedByName, askedAt } = asked;
  const names = namesOf(question);
  const { metricId, stratifier, outcome, lag, smallestEffect, isAssured } = question;
  return {
    ...{ number, isDeclared, amends, askedByName, askedAt, outcome, lag, smallestEffect, isAssured },
    title: `Does ${listInWords(names.actions.map((action) => `“${action}”`))} change ${outcomeOf(question)}?`,
    actions: [...names.actions],
    metric: toMetric(metricDefinition(metricId)),
    stratifier: toStratifierDefinition({ ...stratifierDefinition(stratifier), stratifier }),
    organisations: organisationsOf(question),
    firstQuarter: quarterIn(context, question.firstQuarterId),
    lastQuarter: quarterIn(context, question.lastQuarterId),
    answer: asked.result === null ? null : toAnswer(asked, asked.result, { names, context }),
    waitsFor: asked.result === null ? waitsFor(question) : null,
  };
}

function quarterIn({ quarters }: EvaluationContext, id: string): Quarter {
  const quarter = quarters.find((each) => each.id === id);
  if (quarter === undefined) throw new Error(`The quarter ${id} of a question is not there.`);
  return quarter;
}

function namesOf({
  actionCodes,
  isAssured,
  metricId,
  stratifier,
  outcome,
  lastQuarterId,
}: EvaluationQuestion): EvaluationNames {
  const { actions } = catalogueOf(editionFor(lastQuarterId));
  const { first, second } = pairInWords({ ...stratifierDefinition(stratifier), stratifier });
  const { shortName: metric } = metricDefinition(metricId);
  return {
    actions: actionCodes.map((code) => actions.find((action) => action.code === code)?.shortText ?? code),
    isAssured,
    outcome: outcome === 'GAP' ? { of: 'GAP', metric, first, second } : { of: 'SHARE', metric, group: second },
  };
}

function outcomeOf(question: EvaluationQuestion): string {
  const { outcome } = namesOf(question);
  return outcome.of === 'GAP'
    ? `the gap in ${outcome.metric} between ${outcome.first} and ${outcome.second}`
    : `the share of ${outcome.group} in ${outcome.metric}`;
}

function organisationsOf({ metricId, organisationType }: EvaluationQuestion): string {
  const types = organisationType === null ? metricDefinition(metricId).askedOf : [organisationType];
  return listInWords(types.map((type) => lowerFirst(organisationTypeLabel(type))));
}

function waitsFor({ lastQuarterId }: EvaluationQuestion): string {
  return `It is answered from the first final publication that has ${quarterLabel(lastQuarterId)}, within an hour of it.`;
}

function toAnswer(
  asked: AskedQuestion,
  result: EvaluationResult,
  { names, context }: { names: EvaluationNames; context: EvaluationContext },
): EvaluationAnswer {
  const { isDeclared, question, publication, answeredAt } = asked;
  if (publication === null || answeredAt === null) throw new Error('An answer has no publication.');
  const declared = context.all.flatMap(({ number, isDeclared: wasDeclared, result: each }) =>
    wasDeclared && each?.answer != null ? [{ number, pValue: each.answer.pValue }] : [],
  );
  const claim = evaluationClaim(result, names, {
    ...{ isDeclared, smallestEffect: question.smallestEffect, declaredQuestions: declared.length },
    adjustedPValue: adjustedAmong(asked.number, declared),
  });
  const { answer, design } = result;
  return {
    ...{ publication, answeredAt, design: toDesign(design, context), ...claim },
    rules: [...claim.rules],
    effect: answer === null ? toGap(noEstimate('NOT_COMPUTABLE')) : estimateOf(answer.effect),
    pValue: answer?.pValue ?? null,
    bySinceAdoption: (answer?.bySinceAdoption ?? []).map(toSinceAdoption),
    earlierTrends: answer?.earlierTrends ?? null,
    sensitivity: (answer?.sensitivity ?? []).map(({ what, effect, adopters }) => ({
      ...{ what, adopters },
      effect: effect === null ? toGap(noEstimate('NOT_COMPUTABLE')) : estimateOf(effect),
    })),
  };
}

function toSinceAdoption({ sinceAdoption, effect, chance, adopters }: EvaluationEffect['bySinceAdoption'][number]) {
  const limits = { value: effect, lower: effect - chance, upper: effect + chance };
  return { sinceAdoption, adopters, effect: estimateOf(limits) };
}

function estimateOf({ value, lower, upper }: EvaluationEffect['effect']): EstimateType {
  return toGap({ value, lower, upper, status: 'PUBLISHED', method: 'randomisation, 95%', reason: null });
}

/** The design of a question as it is told. */
export function toDesign(design: Design, context: Pick<EvaluationContext, 'quarters'>): EvaluationDesign {
  const { adopters, comparisons, reversals, strata, detectable, refusal } = design;
  return {
    ...{ adopters, comparisons, reversals, strata, detectable, refusal },
    leftOut: design.leftOut
      .filter(({ organisations }) => organisations > 0)
      .map(({ reason, organisations }) => ({ reason, organisations, sentence: leftOutMeaning(reason) })),
    adoptions: design.adoptions.flatMap(({ quarterId, organisations }) => {
      const quarter = context.quarters.find(({ id }) => id === quarterId);
      return quarter === undefined ? [] : [{ quarter, organisations }];
    }),
    detectableByAdopters: design.detectableByAdopters.map(({ adopters: tried, detectable: change }) => ({
      adopters: tried,
      change,
    })),
  };
}
