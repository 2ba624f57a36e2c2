import { currentCatalogue } from '@monitor/domain';
import type { MetricId, OrganisationType, Stratifier } from '@monitor/domain';
import type { EvaluationToAmendQuery } from '@monitor/web-graphql';
import type { FormIssue } from '@monitor/web-ui';

/** A question as it is typed. */
export interface TypedQuestion {
  unit: 'ORGANISATION' | 'BOARD' | 'REGION';
  exposure: 'ADOPTION' | 'NUMBER_IN_PLACE';
  action: string;
  /** A second action that must be in place as well; empty for none. */
  also: string;
  /** The domain of which the actions in place are counted. */
  domain: string;
  isAssured: boolean;
  /** From which percentage of its organisations on an area has adopted. */
  adoptedShare: string;
  metricId: MetricId;
  stratifier: Stratifier;
  outcome: 'GAP' | 'SHARE';
  type: OrganisationType | '';
  lag: string;
  firstQuarterId: string;
  lastQuarterId: string;
  /** In percentage points. */
  smallestEffect: string;
}

/** Whether the question is about how many actions of a domain are in place: of organisations alone. */
export function isOfNumber({ unit, exposure }: Pick<TypedQuestion, 'unit' | 'exposure'>): boolean {
  return unit === 'ORGANISATION' && exposure === 'NUMBER_IN_PLACE';
}

/** What must be put right before it means anything. */
export function questionIssues(typed: TypedQuestion): FormIssue[] {
  const issues = isOfNumber(typed) ? domainIssues(typed) : actionIssues(typed);
  if (typed.firstQuarterId >= typed.lastQuarterId) {
    issues.push({ field: 'lastQuarterId', message: 'The last quarter must be after the first.' });
  }
  const points = Number(typed.smallestEffect);
  if (!(points > 0 && points <= 50)) {
    issues.push({
      field: 'smallestEffect',
      message: 'Type the smallest change that matters, in percentage points: more than 0 and at most 50.',
    });
  }
  return issues;
}

function domainIssues({ domain }: TypedQuestion): FormIssue[] {
  if (actionsOf(domain).length > 0) return [];
  return [{ field: 'domain', message: 'Choose the domain of which the actions in place are counted.' }];
}

function actionIssues({ action, also }: TypedQuestion): FormIssue[] {
  const issues: FormIssue[] = [];
  if (action === '') issues.push({ field: 'action', message: 'Choose the action that is put in place.' });
  if (also !== '' && also === action) issues.push({ field: 'also', message: 'Choose another second action, or none.' });
  return issues;
}

/** A typed question as the API takes it. */
export function toQuestion(typed: TypedQuestion) {
  const { unit, isAssured, metricId, stratifier, outcome, firstQuarterId, lastQuarterId } = typed;
  const { action, also, domain, type, lag, smallestEffect, adoptedShare } = typed;
  const isNumber = isOfNumber(typed);
  return {
    ...{ unit, isAssured, metricId, stratifier, outcome, firstQuarterId, lastQuarterId },
    exposure: isNumber ? ('NUMBER_IN_PLACE' as const) : ('ADOPTION' as const),
    actionCodes: isNumber ? actionsOf(domain) : also === '' ? [action] : [action, also],
    adoptedShare: Number(adoptedShare) / 100,
    organisationType: unit !== 'ORGANISATION' || type === '' ? null : type,
    lag: Number(lag),
    smallestEffect: Number(smallestEffect) / 100,
  };
}

function actionsOf(domain: string): string[] {
  return currentCatalogue().actions.flatMap((action) => (action.domain === domain ? [action.code] : []));
}

type Earlier = NonNullable<EvaluationToAmendQuery['evaluation']>;

/** An earlier question as it would be typed: where another version of it begins. */
export function typedAs(earlier: Earlier): TypedQuestion {
  const { unit, exposure, actionCodes, isAssured, outcome, organisationType, lag } = earlier;
  const [action = '', also = ''] = exposure === 'ADOPTION' ? actionCodes : [];
  const counted = currentCatalogue().actions.find(({ code }) => code === actionCodes[0]);
  return {
    ...{ unit, exposure, action, also, isAssured, outcome },
    domain: exposure === 'NUMBER_IN_PLACE' ? (counted?.domain ?? '') : '',
    adoptedShare: String(Math.round(earlier.adoptedShare * 100)),
    metricId: earlier.metric.id as MetricId,
    stratifier: earlier.stratifier.stratifier,
    type: organisationType ?? '',
    lag: String(lag),
    firstQuarterId: earlier.firstQuarter.id,
    lastQuarterId: earlier.lastQuarter.id,
    smallestEffect: String(Math.round(earlier.smallestEffect * 10_000) / 100),
  };
}
