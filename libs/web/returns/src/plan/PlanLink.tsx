import { useCan } from '@monitor/web-graphql';
import { TextLink } from '@monitor/web-ui';
import { isPractised } from '../return/example-place.js';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { subjectOf } from '../return/subject-of.js';

/** The way from a return to what is planned for its actions, for whoever may follow it. */
export function PlanLink() {
  const shown = useReturn();
  const mayFollow = useCan()('plan:follow', subjectOf(shown.head));
  if (!mayFollow || isPractised(placeOf(shown))) return null;
  return (
    <p>
      <TextLink to={returnPath(placeOf(shown), 'plan')}>Improvement plan</TextLink>: what will be done about actions
      that are not in place
    </p>
  );
}
