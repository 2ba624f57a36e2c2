import { plannedInWords } from '@monitor/domain';
import { useCan } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { actionPlanPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { subjectOf } from '../return/subject-of.js';
import type { Plan } from './use-plan.js';

/** What bodies left open that the organisation took over from, until it plans for the action itself. */
export function TakenOver({ takenOver }: Pick<Plan, 'takenOver'>) {
  const shown = useReturn();
  const mayKeep = useCan()('plan:keep', subjectOf(shown.head));
  if (takenOver.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Left by organisations that were taken over</h2>
      <ul className="nhsuk-list nhsuk-list--bullet monitor-planned-for">
        {takenOver.map(({ organisationCode, organisationName, plan }) => (
          <li key={`${organisationCode} ${plan.actionCode}`}>
            {organisationName}, {plan.text}. {plannedInWords(plan)}{' '}
            {mayKeep && (
              <TextLink to={actionPlanPath(placeOf(shown), plan.actionCode)} about={plan.text}>
                Plan for it
              </TextLink>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
