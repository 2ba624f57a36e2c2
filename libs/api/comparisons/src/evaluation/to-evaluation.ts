import {
  adjustedAmong,
  evaluationClaim,
  evaluationMethod,
  leftOutMeaning,
  noEstimate,
  reproductionScript,
} from '@monitor/analysis';
import type {
  EvaluationDesign as Design,
  EvaluationEffect,
  EvaluationNames,
  EvaluationResult,
} from '@monitor/analysis';
import { toMetric, toStratifierDefinition } from '@monitor/api-reference';
import type { Quarter } from '@monitor/api-reference';
import { toGap } from '@monitor/api-releases';
import type { EstimateType } from '@monitor/api-releases';
import { londonDay, metricDefinition, quarterLabel, stratifierDefinition } from '@monitor/domain';
import type { EvaluationDesign } from './evaluation-design.type.js';
import { quartersOf } from './check-question.js';
import type { EvaluationAnswer } from './evaluation-answer.type.js';
import type { Evaluation } from './evaluation.type.js';
import { comparedInWords, namesOf, titleOf } from './question-words.js';
import type { AskedQuestion } from './evaluations.query.js';

/** What answers are told with. */
export interface EvaluationContext {
  /** Every question, for what they say of each other. */
  all: readonly AskedQuestion[];
  quarters: readonly Quarter[];
  /** The latest quarter of which final figures are published; null before there are any. */
  latestQuarterId: string | null;
}

/** A question with its answer as it is told. */
export function toEvaluation(asked: AskedQuestion, context: EvaluationContext): Evaluation {
  const { number, isDeclared, question, amends, askedByName, askedAt } = asked;
  const names = namesOf(question);
  const { metricId, stratifier, outcome, lag, smallestEffect, isAssured, actionCodes } = question;
  const { unit, exposure, adoptedShare, organisationType } = question;
  return {
    ...{ number, isDeclared, amends, askedByName, askedAt, outcome, lag, smallestEffect, isAssured },
    ...{ unit, exposure, adoptedShare, organisationType },
    title: titleOf(question),
    actions: [...names.actions],
    actionCodes: [...actionCodes],
    metric: toMetric(metricDefinition(metricId)),
    stratifier: toStratifierDefinition({ ...stratifierDefinition(stratifier), stratifier }),
    organisations: comparedInWords(question),
    firstQuarter: quarterIn(context, question.firstQuarterId),
    lastQuarter: quarterIn(context, question.lastQuarterId),
    answer: asked.result === null ? null : toAnswer(asked, asked.result, { names, context }),
    ...waiting(asked, context),
    laterVersions: laterVersions(number, context),
  };
}

function quarterIn({ quarters }: EvaluationContext, id: string): Quarter {
  const quarter = quarters.find((each) => each.id === id);
  if (quarter === undefined) throw new Error(`The quarter ${id} of a question is not there.`);
  return quarter;
}

function waiting({ question, result }: AskedQuestion, { latestQuarterId }: EvaluationContext) {
  if (result !== null) return { waitsFor: null, isBeingAnswered: false };
  const { lastQuarterId } = question;
  if (latestQuarterId !== null && lastQuarterId <= latestQuarterId) {
    return { waitsFor: 'It is being worked out, which takes up to a minute.', isBeingAnswered: true };
  }
  const waitsFor = `It is answered from the first final publication that has ${quarterLabel(lastQuarterId)}, within an hour of it.`;
  return { waitsFor, isBeingAnswered: false };
}

function laterVersions(number: number, { all }: EvaluationContext): number[] {
  return all.flatMap((other) => (other.amends === number ? [other.number] : [])).sort((a, b) => a - b);
}

function toAnswer(
  asked: AskedQuestion,
  result: EvaluationResult,
  { names, context }: { names: EvaluationNames; context: EvaluationContext },
): EvaluationAnswer {
  const { isDeclared, question, publication, answeredAt, askedAt } = asked;
  if (publication === null || answeredAt === null) throw new Error('An answer has no publication.');
  const declared = context.all.flatMap(({ number, isDeclared: wasDeclared, result: each }) =>
    wasDeclared && each?.answer != null ? [{ number, pValue: each.answer.pValue }] : [],
  );
  const claim = evaluationClaim(result, names, {
    ...{ isDeclared, smallestEffect: question.smallestEffect, declaredQuestions: declared.length },
    adjustedPValue: adjustedAmong(asked.number, declared),
  });
  const { answer, design } = result;
  const reported = { isDeclared, askedOn: londonDay(askedAt), publication };
  return {
    ...{ publication, answeredAt, design: toDesign(design, context), ...claim },
    rules: [...claim.rules],
    effect: answer === null ? toGap(noEstimate('NOT_COMPUTABLE')) : estimateOf(answer.effect),
    pValue: answer?.pValue ?? null,
    bySinceAdoption: (answer?.bySinceAdoption ?? []).map(toSinceAdoption),
    earlierTrends: answer?.earlierTrends ?? null,
    method: evaluationMethod(result, question, { names, reported }),
    script: reproductionScript(result, {
      ...{ title: titleOf(question), publication, quarterIds: quartersOf(question), lag: question.lag },
    }),
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
  const { kind, because, adopters, comparisons, reversals, strata, detectable, unseenDrift = null, refusal } = design;
  return {
    ...{ kind, because, adopters, comparisons, reversals, strata, detectable, unseenDrift, refusal },
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
