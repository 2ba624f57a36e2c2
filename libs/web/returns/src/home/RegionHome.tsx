import { useQuery } from '@apollo/client/react';
import { QuartersDocument, readFailure, RegionProgressDocument } from '@monitor/web-graphql';
import type { ActingAssignment, QuarterPartsFragment } from '@monitor/web-graphql';
import { ButtonLink, FailedPage, Loading, PageTitle, TextLink } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { progressInWords, regionProgress } from '../region/chase-list.js';
import { defaultQuarter } from '../region/default-quarter.js';
import { dueInWords } from './due.js';

interface WhatNeedsYouProps {
  regionCode: string;
  quarter: QuarterPartsFragment;
}

function WhatNeedsYou({ regionCode, quarter }: WhatNeedsYouProps) {
  const variables = { regionCode, quarterId: quarter.id };
  const { data, error, refetch } = useQuery(RegionProgressDocument, { variables });
  const failure = data === undefined ? readFailure(error) : null;
  if (failure !== null) return <FailedPage failure={failure} onRetry={() => void refetch()} />;
  if (data === undefined) return <Loading what="the returns" lines={4} />;
  const progress = regionProgress(data.regionReturns.states);
  const waiting = progress.waitingForYou > 0;
  return (
    <section className="nhsuk-card" aria-labelledby="needs-you">
      <div className="nhsuk-card__content">
        <h2 className="nhsuk-card__heading nhsuk-heading-m" id="needs-you">
          Returns for {quarter.label}
        </h2>
        <p>{progressInWords(progress)}</p>
        <p>The return {dueInWords(quarter)}.</p>
        <ButtonLink to={`/region/returns?quarter=${quarter.id}${waiting ? '&state=with-you' : ''}`}>
          {waiting ? 'Review what waits for you' : 'See all returns'}
        </ButtonLink>
      </div>
    </section>
  );
}

interface RegionHomeProps {
  acting: ActingAssignment;
  /** What the comparisons found last, in sentences. */
  children?: ReactNode;
}

/** What changed, what needs me: the home of a regional lead. */
export function RegionHome({ acting, children }: RegionHomeProps) {
  const { data, error, refetch } = useQuery(QuartersDocument);
  const failure = data === undefined ? readFailure(error) : null;
  if (failure !== null) return <FailedPage failure={failure} onRetry={() => void refetch()} />;
  const quarter = data?.quarters.find(({ id }) => id === defaultQuarter(data.quarters));
  return (
    <>
      <PageTitle title="Your region" caption={`${acting.scopeName}, ${acting.roleLabel.toLowerCase()}`} />
      {data === undefined && <Loading what="your region" lines={6} />}
      {quarter !== undefined && acting.scopeCode !== null && (
        <WhatNeedsYou regionCode={acting.scopeCode} quarter={quarter} />
      )}
      {children}
      <h2 className="nhsuk-heading-m">Compare</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          <TextLink to="/consistency">Consistency</TextLink>: where practice is uneven, in your region and against
          others
        </li>
        <li>
          <TextLink to="/equity">Equity</TextLink>: who is left behind, and whether that is changing
        </li>
      </ul>
    </>
  );
}
