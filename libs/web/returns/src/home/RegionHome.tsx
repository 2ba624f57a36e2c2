import {
  LatePlansCountDocument,
  partOf,
  QuartersDocument,
  ReturnsOverviewDocument,
  useFetch,
} from '@monitor/web-graphql';
import type { ActingAssignment, QuarterPartsFragment } from '@monitor/web-graphql';
import { ButtonLink, Fetched, PageTitle, TextLink } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { AskedOfYou } from '../comments/AskedOfYou.js';
import { progressInWords, regionProgress } from '../region/chase-list.js';
import type { RegionProgress } from '../region/chase-list.js';
import { latePlansInWords } from '../region/late-plans-in-words.js';
import { defaultQuarter } from '../region/default-quarter.js';
import { dueInWords } from './due.js';

interface WhatNeedsYouProps {
  quarter: QuarterPartsFragment;
  progress: RegionProgress;
}

function WhatNeedsYou({ quarter, progress }: WhatNeedsYouProps) {
  const waiting = progress.waitingForYou > 0;
  return (
    <section className="nhsuk-card" aria-labelledby="needs-you">
      <div className="nhsuk-card__content monitor-needs-you">
        <div>
          <h2 className="nhsuk-card__heading nhsuk-heading-m" id="needs-you">
            Returns for {quarter.label}
          </h2>
          <p>
            {progressInWords(progress)} The return {dueInWords(quarter)}.
          </p>
        </div>
        <ButtonLink to={`/region/returns?quarter=${quarter.id}${waiting ? '&state=with-you' : ''}`}>
          {waiting ? 'Review what waits for you' : 'See all returns'}
        </ButtonLink>
      </div>
    </section>
  );
}

function Quarter({ regionCode, quarter }: { regionCode: string; quarter: QuarterPartsFragment }) {
  const overview = useFetch(ReturnsOverviewDocument, { variables: { quarterId: quarter.id } });
  const ofRegion = partOf(overview, ({ returnsOverview }) =>
    returnsOverview.regions.filter(({ region }) => region.code === regionCode).flatMap(({ types }) => types),
  );
  return (
    <Fetched fetch={ofRegion} what="the returns" lines={4}>
      {(types) => <WhatNeedsYou quarter={quarter} progress={regionProgress(types.flatMap(({ states }) => states))} />}
    </Fetched>
  );
}

/** How many plans of the region are late; nothing where none is, or it is not known. */
function LatePlansLine({ regionCode }: { regionCode: string }) {
  const fetch = useFetch(LatePlansCountDocument, { variables: { regionCode } });
  if (fetch.state !== 'SHOWN' || fetch.answer.latePlans.total === 0) return null;
  return (
    <p>
      {latePlansInWords(fetch.answer.latePlans)} <TextLink to="/region/plans">See the late plans</TextLink>
    </p>
  );
}

/** The pages that set areas beside each other, each with the question that it answers. */
function WhereToCompare() {
  return (
    <>
      <h2 className="nhsuk-heading-m">Compare</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>
          <TextLink to="/consistency">Consistency</TextLink>: where practice is uneven, in your region and against
          others
        </li>
        <li>
          <TextLink to="/equity">Equity</TextLink>: who is left behind, and whether that is changing
        </li>
        <li>
          <TextLink to="/answers">Who is missing</TextLink>: which groups organisations have looked for, which services
          keep a non-digital way, and who answers for it
        </li>
        <li>
          <TextLink to="/need">Need beside practice</TextLink>: where people are most at risk of digital exclusion, and
          what is in place there
        </li>
        <li>
          <TextLink to="/together">Practice beside outcome</TextLink>: whether what is put in place and what becomes of
          people go together
        </li>
        <li>
          <TextLink to="/pace">From plan to practice</TextLink>: how long it takes until what is planned is in place,
          what is given up or undone, and which actions come first
        </li>
        <li>
          <TextLink to="/evaluation">Does it change outcomes?</TextLink>: whether an outcome changed where something was
          put in place, asked before anybody looks.
        </li>
        <li>
          <TextLink to="/views">Saved views and briefing pack</TextLink>: comparisons that you keep or are shown, and
          one document made of them
        </li>
      </ul>
    </>
  );
}

interface RegionHomeProps {
  acting: ActingAssignment;
  /** What the comparisons found last, in sentences. */
  children?: ReactNode;
}

/** What changed, what needs me: the home of a regional lead. */
export function RegionHome({ acting, children }: RegionHomeProps) {
  const { scopeCode } = acting;
  const quarter = partOf(useFetch(QuartersDocument), ({ quarters }) =>
    quarters.find(({ id }) => id === defaultQuarter(quarters)),
  );
  return (
    <>
      <PageTitle title="Your region" caption={`${acting.scopeName}, ${acting.roleLabel.toLowerCase()}`} />
      <Fetched fetch={quarter} what="your region" lines={6}>
        {(shown) => scopeCode !== null && <Quarter regionCode={scopeCode} quarter={shown} />}
      </Fetched>
      {scopeCode !== null && <LatePlansLine regionCode={scopeCode} />}
      <AskedOfYou />
      {children}
      <WhereToCompare />
    </>
  );
}
