import type { Asked, CostTable } from '@monitor/api-platform';

/** The longest page of a list. */
const longestPage = 100;

function onPage({ first }: Asked): number {
  return Math.min(Number(first), longestPage);
}

/** Actions that an organisation has planned for, and what was done to each plan, as a rule. */
const plannedActions = 15;

/** Lengths of what people write beside a return or a comparison, as a rule; a comment is answered once or twice. */
export const commentLists: CostTable['lists'] = {
  'AskedComments.threads': onPage,
  'CommentThread.lines': 3,
  'ImprovementPlan.planned': plannedActions,
  'ImprovementPlan.takenOver': 5,
  'LatePlans.plans': onPage,
  'ImprovementPlanPayload.problems': 4,
  'NotedComparison.steps': 3,
  'NotedComparisonPayload.problems': 1,
  'PlannedAction.earlierDays': 2,
  'PlannedAction.steps': 3,
  'ReturnComments.threads': onPage,
  'ReturnPresence.others': 4,
  'TimeOnReturn.sections': 10,
};
