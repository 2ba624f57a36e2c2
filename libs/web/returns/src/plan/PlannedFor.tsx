import { isPlanOpen, plannedInWords } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';
import { actionPlanPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { PlanTag } from './PlanTag.js';
import { usePlanIfAny } from './use-plan.js';

/** What the organisation had planned for an action, beside the question that asks about it again; nothing once it is closed. */
export function PlannedFor({ question }: { question: string }) {
  const place = placeOf(useReturn());
  const planned = usePlanIfAny()?.planned.find(({ actionCode }) => actionCode === question);
  if (planned === undefined || !isPlanOpen(planned.state)) return null;
  return (
    <p className="monitor-planned-for">
      <PlanTag state={planned.state} /> {plannedInWords(planned)}{' '}
      <TextLink to={actionPlanPath(place, question)} about={planned.text}>
        Look at the plan
      </TextLink>
    </p>
  );
}
