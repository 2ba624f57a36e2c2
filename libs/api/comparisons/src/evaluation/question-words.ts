import type { EvaluationNames, EvaluationQuestion } from '@monitor/analysis';
import {
  catalogueOf,
  editionFor,
  listInWords,
  lowerFirst,
  metricDefinition,
  organisationTypeLabel,
  pairInWords,
  stratifierDefinition,
} from '@monitor/domain';

/** What a question is about, as it stands inside sentences. */
export function namesOf({
  actionCodes,
  isAssured,
  metricId,
  stratifier,
  outcome,
  lastQuarterId,
  unit,
  exposure,
  adoptedShare,
}: EvaluationQuestion): EvaluationNames {
  const { actions } = catalogueOf(editionFor(lastQuarterId));
  const { first, second } = pairInWords({ ...stratifierDefinition(stratifier), stratifier });
  const { shortName: metric } = metricDefinition(metricId);
  return {
    actions: actionCodes.map((code) => actions.find((action) => action.code === code)?.shortText ?? code),
    ...{ isAssured, unit, exposure, adoptedShare },
    outcome: outcome === 'GAP' ? { of: 'GAP', metric, first, second } : { of: 'SHARE', metric, group: second },
  };
}

/** The question in one sentence. */
export function titleOf(question: EvaluationQuestion): string {
  const { actions, exposure } = namesOf(question);
  const practice = listInWords(actions.map((action) => `“${action}”`));
  return exposure === 'NUMBER_IN_PLACE'
    ? `Does each further one of ${practice} change ${outcomeOf(question)}?`
    : `Does ${practice} change ${outcomeOf(question)}?`;
}

function outcomeOf(question: EvaluationQuestion): string {
  const { outcome } = namesOf(question);
  return outcome.of === 'GAP'
    ? `the gap in ${outcome.metric} between ${outcome.first} and ${outcome.second}`
    : `the share of ${outcome.group} in ${outcome.metric}`;
}

/** Whose figures are compared. */
export function comparedInWords({ unit, metricId, organisationType, adoptedShare }: EvaluationQuestion): string {
  if (unit !== 'ORGANISATION') {
    const areas = unit === 'BOARD' ? 'integrated care boards' : 'regions';
    return `${areas}, each adopting once at least ${String(Math.round(adoptedShare * 100))}% of its organisations have`;
  }
  const types = organisationType === null ? metricDefinition(metricId).askedOf : [organisationType];
  return listInWords(types.map((type) => lowerFirst(organisationTypeLabel(type))));
}
