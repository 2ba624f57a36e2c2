import { planCountsInWords, plannedInWords } from '@monitor/domain';
import type { ReturnContent } from '@monitor/domain';
import { useCan } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { subjectOf } from '../return/subject-of.js';
import { planRows } from './plan-rows.js';
import { usePlanIfAny } from './use-plan.js';

/** What is planned for the actions that a return does not say are in place, before it is submitted or decided on. */
export function PlanOverview({ content }: { content: ReturnContent }) {
  const shown = useReturn();
  const plan = usePlanIfAny();
  const mayKeep = useCan()('plan:keep', subjectOf(shown.head));
  if (plan === null) return null;
  const { counts, unplanned, open } = planRows(plan, content, shown.head.organisation.type);
  const late = open.filter(({ state }) => state === 'LATE');
  return (
    <section aria-labelledby="improvement-plan">
      <h2 className="nhsuk-heading-m" id="improvement-plan">
        Improvement plan
      </h2>
      <p>{planCountsInWords(counts)} The plan holds nothing up.</p>
      {late.length + unplanned.length > 0 && (
        <ul className="nhsuk-list nhsuk-list--bullet monitor-planned-for">
          {late.map((each) => (
            <li key={each.actionCode}>
              {each.text}: late. {plannedInWords(each)}
            </li>
          ))}
          {unplanned.map(({ code, shortText }) => (
            <li key={code}>{shortText}: not planned</li>
          ))}
        </ul>
      )}
      <p>
        <TextLink to={returnPath(placeOf(shown), 'plan')}>
          {mayKeep ? 'Plan for them, or look at the plan' : 'Look at the improvement plan'}
        </TextLink>
      </p>
    </section>
  );
}
