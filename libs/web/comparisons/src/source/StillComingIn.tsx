import { OutsideDocument } from '@monitor/web-ui';
import { Link, useSearchParams } from 'react-router';
import { withParameters } from '../kit/with-parameters.js';
import { openQuarterOf } from '../quarters/settled-quarter.js';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';

interface StillComingInProps {
  quarters: readonly ComparedQuarter[];
  shownQuarterId: string;
  /** Whether the figures are published: what comes in then waits for a later publication. */
  isPublished: boolean;
}

function publishedInWords({ label }: ComparedQuarter): string {
  return `Returns for ${label} are still coming in: those accepted from now on join a later publication.`;
}

/** Says that a newer quarter is being filled, and where to see what is there so far. */
export function StillComingIn({ quarters, shownQuarterId, isPublished }: StillComingInProps) {
  const [parameters] = useSearchParams();
  const open = openQuarterOf(quarters);
  if (open === null) return null;
  if (open.id === shownQuarterId) {
    return (
      <p>
        {isPublished
          ? publishedInWords(open)
          : `Returns for ${open.label} are still coming in, so these figures will change.`}
      </p>
    );
  }
  return (
    <OutsideDocument>
      <p>
        Returns for {open.label} are still coming in.{' '}
        <Link
          className="nhsuk-link nhsuk-link--no-visited-state"
          to={{ search: withParameters(parameters, { quarter: open.id, after: '' }) }}
          preventScrollReset
        >
          See what has been {isPublished ? 'published' : 'accepted'} so far
        </Link>
      </p>
    </OutsideDocument>
  );
}
