import { actionsFor } from '../framework/catalogue.js';
import type { FrameworkCatalogue } from '../framework/framework.js';
import { metricsFor } from '../metrics/metric-catalogue.js';
import { stratifiers } from '../metrics/metric.js';
import type { MetricId, Stratifier } from '../metrics/metric.js';
import { groupCodes } from '../metrics/stratifier-definitions.js';
import type { OrganisationType } from '../organisations/organisation.js';
import type { QuarterId } from '../quarter/quarter.js';
import type { ActionAnswer, MetricAnswer, ReturnContent } from './return.js';
import { isSameQuestion } from './same-question.js';

/** What a new return is begun for. */
export interface NewReturn {
  organisationCode: string;
  organisationType: OrganisationType;
  quarterId: QuarterId;
  catalogue: FrameworkCatalogue;
}

/** An action nobody has answered yet. */
export function emptyAnswer(actionCode: string): ActionAnswer {
  return {
    actionCode,
    status: null,
    evidence: null,
    evidenceOn: null,
    ownerRole: null,
    targetOn: null,
    coveragePercent: null,
    assurance: null,
    reason: null,
    confirmed: false,
  };
}

/** A table of counts with every group of the stratifier, and no count given. */
export function emptyTable(metricId: MetricId, stratifier: Stratifier): MetricAnswer {
  return {
    metricId,
    stratifier,
    counts: groupCodes(stratifier).map((group) => ({ group, numerator: null, denominator: null })),
    explanation: null,
    notCollected: false,
  };
}

/** A return with a place for everything that is asked, and nothing filled in. */
export function emptyReturn({ organisationCode, organisationType, quarterId, catalogue }: NewReturn): ReturnContent {
  return {
    organisationCode,
    quarterId,
    catalogueVersion: catalogue.version,
    actions: actionsFor(catalogue, organisationType).map(({ code }) => emptyAnswer(code)),
    metrics: metricsFor(organisationType).flatMap(({ id }) => stratifiers.map((s) => emptyTable(id, s))),
  };
}

/** The reasons for a step down or a delay belong to the quarter they were given in; why it does not apply still holds. */
function carryAnswer(answer: ActionAnswer): ActionAnswer {
  const reason = answer.status === 'NOT_APPLICABLE' ? answer.reason : null;
  return { ...answer, reason, confirmed: false };
}

/**
 * A new return that starts from the answers of an earlier one. Answers to actions are carried over unconfirmed, and
 * only where the action is asked in the same words; counts are of their quarter and are never carried over.
 */
export function carryForward(previous: ReturnContent, next: Omit<NewReturn, 'organisationCode'>): ReturnContent {
  const begun = emptyReturn({ ...next, organisationCode: previous.organisationCode });
  const earlier = new Map(previous.actions.map((answer) => [answer.actionCode, answer]));
  return {
    ...begun,
    actions: begun.actions.map((blank) => {
      const answer = earlier.get(blank.actionCode);
      const carried = answer && isSameQuestion(blank.actionCode, previous.catalogueVersion, next.catalogue);
      return carried ? carryAnswer(answer) : blank;
    }),
  };
}
