import type { ApolloCache, TypedDocumentNode } from '@apollo/client';
import {
  GiveUpPlanDocument,
  ImprovementPlanDocument,
  PlanActionDocument,
  useCan,
  useFetch,
  useSend,
} from '@monitor/web-graphql';
import type { Failure, ImprovementPlanPartsFragment, PlanActionMutation } from '@monitor/web-graphql';
import type { FormIssue } from '@monitor/web-ui';
import type { TypedPlan } from '@monitor/domain';
import { isPractised } from '../return/example-place.js';
import type { ReturnPlace } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { subjectOf } from '../return/subject-of.js';

/** The improvement plan of an organisation as the service answers it. */
export type Plan = ImprovementPlanPartsFragment;
/** The plan for one action. */
export type PlannedAction = Plan['planned'][number];

/** The plan beside the return of the address, for whoever may follow it; null until it is known, and for others. */
export function usePlanIfAny(): Plan | null {
  const shown = useReturn();
  const mayFollow = useCan()('plan:follow', subjectOf(shown.head));
  const skip = !mayFollow || isPractised(placeOf(shown));
  const fetch = useFetch(ImprovementPlanDocument, { variables: placeOf(shown), skip });
  return fetch.state === 'SHOWN' ? fetch.answer.improvementPlan : null;
}

/** What is done to the plan for an action, and how much of it was seen. */
export interface SeenAction {
  actionCode: string;
  seen: number;
}

/**
 * The steps that an organisation takes in its plan. Each answers what must be mended, which is nothing where it was kept;
 * null where it was refused as a whole.
 */
export function usePlanSteps(
  place: ReturnPlace,
  action: SeenAction,
): {
  plan: (typed: TypedPlan) => Promise<readonly FormIssue[] | null>;
  giveUp: (reason: string) => Promise<readonly FormIssue[] | null>;
  failure: Failure | null;
} {
  const { send, failure } = useSend();
  const take = async <Input, Answer>(
    mutation: TypedDocumentNode<Answer, { input: Input }>,
    input: Input,
    payloadOf: (answer: Answer) => PlanActionMutation['planAction'],
  ) => {
    const update = (cache: ApolloCache, answer: Answer) =>
      cache.writeQuery({
        query: ImprovementPlanDocument,
        variables: place,
        data: { improvementPlan: payloadOf(answer).plan },
      });
    const answer = await send(mutation, { input }, { update });
    return answer === null ? null : payloadOf(answer).problems;
  };
  const at = { ...place, ...action };
  return {
    plan: (typed) => take(PlanActionDocument, { ...at, ...typed }, ({ planAction }) => planAction),
    giveUp: (reason) => take(GiveUpPlanDocument, { ...at, reason }, ({ giveUpPlan }) => giveUpPlan),
    failure,
  };
}
