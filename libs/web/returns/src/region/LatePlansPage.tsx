import { organisationTypeLabel } from '@monitor/domain';
import { LatePlansDocument, useActing, useCan, useFetch, useOwnRegion } from '@monitor/web-graphql';
import type { LatePlanPartsFragment, LatePlansQuery } from '@monitor/web-graphql';
import { DataTable, Empty, Fetched, PageTitle, Permitted, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { useState } from 'react';
import { returnPath } from '../return/paths.js';
import { DownloadLatePlans } from './DownloadLatePlans.js';
import { howLate, latePlansInWords } from './late-plans-in-words.js';

type Plan = LatePlanPartsFragment;

const rowsOnPage = 100;

function Organisation({ organisationCode, organisationName, organisationType, quarterId }: Plan) {
  return (
    <>
      <TextLink to={returnPath({ organisationCode, quarterId }, 'plan')} about="and its plan">
        {organisationName}
      </TextLink>
      <div className="nhsuk-hint nhsuk-u-margin-bottom-0">
        {organisationCode}, {organisationTypeLabel(organisationType)}
      </div>
    </>
  );
}

const columns: TableColumn<Plan>[] = [
  {
    ...{ key: 'organisation', header: 'Organisation', isRowHeader: true },
    cell: (plan) => <Organisation {...plan} />,
    sortValue: ({ organisationName }) => organisationName,
  },
  { key: 'action', header: 'Action', cell: ({ text }) => text, sortValue: ({ actionCode }) => actionCode },
  { key: 'plan', header: 'What was to be done', cell: ({ whatWillBeDone }) => whatWillBeDone },
  { key: 'owner', header: 'Who answers for it', cell: ({ ownerRole }) => ownerRole },
  { key: 'late', header: 'How late', cell: (plan) => howLate(plan), sortValue: ({ daysLate }) => -daysLate },
];

interface ListedProps {
  latePlans: LatePlansQuery['latePlans'];
  regionCode: string;
  onNext: (cursor: string) => void;
}

function Listed({ latePlans, regionCode, onNext }: ListedProps) {
  const { plans, total, nextCursor } = latePlans;
  return (
    <>
      <p className="nhsuk-lede-text">{latePlansInWords(latePlans)}</p>
      <p>
        A plan is late once its day has passed and no accepted return says that the action is in place. What an
        organisation plans is its own and never published.
      </p>
      <DataTable
        caption="Late plans, the latest first"
        rows={plans}
        rowKey={({ organisationCode, actionCode }) => `${organisationCode} ${actionCode}`}
        columns={columns}
        asCards
      />
      {nextCursor !== null && (
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => onNext(nextCursor)}>
          Next late plans
        </button>
      )}
      <DownloadLatePlans regionCode={regionCode} total={total} />
    </>
  );
}

const noneIsLate =
  'No plan of your region is late: every day that an organisation named for an action lies ahead, or a return says that it is done.';

function RegionLatePlans({ regionCode }: { regionCode: string }) {
  const [after, setAfter] = useState<string | null>(null);
  const fetch = useFetch(LatePlansDocument, { variables: { regionCode, first: rowsOnPage, after } });
  return (
    <>
      <PageTitle title="Late plans of your region" caption={useActing()?.scopeName} />
      <Fetched fetch={fetch} what="the late plans" lines={8}>
        {({ latePlans }) =>
          latePlans.total === 0 ? (
            <Empty why={noneIsLate} />
          ) : (
            <Listed latePlans={latePlans} regionCode={regionCode} onNext={setAfter} />
          )
        }
      </Fetched>
    </>
  );
}

/** What organisations of the region promised for a day that has passed. */
export function LatePlansPage() {
  const can = useCan();
  const region = useOwnRegion();
  return <Permitted may={can('return:review')}>{region !== null && <RegionLatePlans regionCode={region} />}</Permitted>;
}
