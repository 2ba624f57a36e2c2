import { isPlanOpen, openPlansInWords } from '@monitor/domain';
import { ImprovementPlanDocument, useFetch } from '@monitor/web-graphql';
import type { HeadPartsFragment } from '@monitor/web-graphql';
import { Fetched, TextLink } from '@monitor/web-ui';
import { returnPath } from '../return/paths.js';

/** What the organisation has promised to do, and what of it is late. */
export function PlanOnHome({ head: { organisation, quarter } }: { head: HeadPartsFragment }) {
  const place = { organisationCode: organisation.code, quarterId: quarter.id };
  const fetch = useFetch(ImprovementPlanDocument, { variables: place });
  return (
    <section aria-labelledby="improvement-plan">
      <h2 className="nhsuk-heading-m" id="improvement-plan">
        Improvement plan
      </h2>
      <Fetched fetch={fetch} what="the improvement plan" lines={2}>
        {({ improvementPlan: { planned } }) => (
          <p>
            {openPlansInWords(planned.map(({ state }) => state).filter(isPlanOpen))}{' '}
            <TextLink to={returnPath(place, 'plan')}>Look at the improvement plan</TextLink>
          </p>
        )}
      </Fetched>
    </section>
  );
}
