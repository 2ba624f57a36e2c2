import { Link, useSearchParams } from 'react-router';
import { withParameters } from '../kit/with-parameters.js';
import { openQuarterOf } from '../quarters/settled-quarter.js';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';

interface StillComingInProps {
  quarters: readonly ComparedQuarter[];
  shownQuarterId: string;
}

/** Says that a newer quarter is being filled, and where to see what is there so far. */
export function StillComingIn({ quarters, shownQuarterId }: StillComingInProps) {
  const [parameters] = useSearchParams();
  const open = openQuarterOf(quarters);
  if (open === null) return null;
  if (open.id === shownQuarterId) {
    return <p>Returns for {open.label} are still coming in, so these figures will change.</p>;
  }
  return (
    <p>
      Returns for {open.label} are still coming in.{' '}
      <Link
        className="nhsuk-link nhsuk-link--no-visited-state"
        to={{ search: withParameters(parameters, { quarter: open.id, after: '' }) }}
        preventScrollReset
      >
        See what has been accepted so far
      </Link>
    </p>
  );
}
