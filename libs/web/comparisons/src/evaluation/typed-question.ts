import type { MetricId, OrganisationType, Stratifier } from '@monitor/domain';
import type { FormIssue } from '@monitor/web-ui';

/** A question as it is typed. */
export interface TypedQuestion {
  action: string;
  /** A second action that must be in place as well; empty for none. */
  also: string;
  isAssured: boolean;
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

/** What must be put right before it means anything. */
export function questionIssues(typed: TypedQuestion): FormIssue[] {
  const issues: FormIssue[] = [];
  if (typed.action === '') issues.push({ field: 'action', message: 'Choose the action that is put in place.' });
  if (typed.also !== '' && typed.also === typed.action) {
    issues.push({ field: 'also', message: 'Choose another second action, or none.' });
  }
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

/** A typed question as the API takes it. */
export function toQuestion(typed: TypedQuestion) {
  const { action, also, type, lag, smallestEffect, ...others } = typed;
  return {
    ...others,
    actionCodes: also === '' ? [action] : [action, also],
    organisationType: type === '' ? null : type,
    lag: Number(lag),
    smallestEffect: Number(smallestEffect) / 100,
  };
}
