import { extensionInWords } from '@monitor/domain';
import { MyReturnsDocument, useCan, useFetch } from '@monitor/web-graphql';
import type { ActingAssignment, HeadPartsFragment } from '@monitor/web-graphql';
import { ButtonLink, DataTable, Empty, Fetched, PageTitle, StateTag, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { AskedOfYou } from '../comments/AskedOfYou.js';
import { formatInstantDay } from '../content/format-instant.js';
import { returnPath } from '../return/paths.js';
import { callToAction } from './call-to-action.js';
import { isOpen, isToBeSent, standInWords } from './due.js';
import { LoadedNotice } from './LoadedNotice.js';
import { ReportingNotice } from './ReportingNotice.js';

interface Homes {
  acting: ActingAssignment;
}

function WhatIsDue({ head }: { head: HeadPartsFragment }) {
  const { label, to, isYours } = callToAction(head, useCan());
  const { state, stateLabel, quarter, lastEvent, extension } = head;
  return (
    <section className="nhsuk-card" aria-labelledby={`due-${quarter.id}`}>
      <div className="nhsuk-card__content">
        <h2 className="nhsuk-card__heading nhsuk-heading-m" id={`due-${quarter.id}`}>
          Return for {quarter.label}
        </h2>
        <p>
          <StateTag state={state} label={stateLabel} />
        </p>
        <p>{standInWords(head)}</p>
        {isToBeSent(head) && extension !== null && <p>{extensionInWords(extension)}</p>}
        {state === 'RETURNED' && lastEvent?.comment && <p className="monitor-comment">{lastEvent.comment}</p>}
        {isYours ? <ButtonLink to={to}>{label}</ButtonLink> : <TextLink to={to}>{label}</TextLink>}
      </div>
    </section>
  );
}

const earlierColumns: TableColumn<HeadPartsFragment>[] = [
  {
    key: 'quarter',
    header: 'Quarter',
    isRowHeader: true,
    cell: ({ quarter, organisation }) => (
      <TextLink to={returnPath({ organisationCode: organisation.code, quarterId: quarter.id })}>
        {quarter.label}
      </TextLink>
    ),
  },
  {
    key: 'state',
    header: 'State',
    cell: ({ state, stateLabel, windowState }) =>
      state === 'NOT_STARTED' && !isOpen({ windowState }) ? (
        'Never sent'
      ) : (
        <StateTag state={state} label={stateLabel} />
      ),
  },
  {
    key: 'accepted',
    header: 'Accepted',
    cell: ({ lastEvent, revision }) =>
      lastEvent?.kind === 'ACCEPTED'
        ? `${formatInstantDay(lastEvent.happenedAt)}${revision > 1 ? `, version ${revision}` : ''}`
        : '',
  },
];

function EarlierReturns({ heads }: { heads: HeadPartsFragment[] }) {
  if (heads.length === 0) {
    return <Empty why="There are no earlier returns. They appear here once a quarter has closed." />;
  }
  return (
    <DataTable
      caption="Earlier returns"
      captionSize="m"
      rows={heads}
      rowKey={({ quarter, organisation }) => `${organisation.code} ${quarter.id}`}
      columns={earlierColumns}
    />
  );
}

function Returns({ heads, acting }: Homes & { heads: HeadPartsFragment[] }) {
  const open = heads.filter(isOpen);
  return (
    <>
      {acting.scopeCode !== null && <ReportingNotice code={acting.scopeCode} />}
      {open.length === 0 && <Empty why="No return is due from your organisation now." />}
      {open.map((head) => (
        <WhatIsDue key={`${head.organisation.code} ${head.quarter.id}`} head={head} />
      ))}
      <AskedOfYou />
      <EarlierReturns heads={heads.filter((head) => !isOpen(head))} />
      {acting.scopeCode !== null && (
        <p>
          <TextLink to={`/organisations/${encodeURIComponent(acting.scopeCode)}`}>About {acting.scopeName}</TextLink>:
          what it was on any day, whose, and which returns it is asked for.
        </p>
      )}
      <h2 className="nhsuk-heading-m">How you compare</h2>
      <p>
        Accepted returns count in the comparisons of <TextLink to="/consistency">consistency</TextLink> and{' '}
        <TextLink to="/equity">equity</TextLink> between regions and integrated care boards.
      </p>
      {acting.scopeCode !== null && <LoadedNotice code={acting.scopeCode} />}
    </>
  );
}

/** What is due, what is asked of us, how did we do. */
export function OrganisationHome({ acting }: Homes) {
  const returns = useFetch(MyReturnsDocument);
  return (
    <>
      <PageTitle
        title="Your organisation’s returns"
        caption={`${acting.scopeName}, ${acting.roleLabel.toLowerCase()}`}
      />
      <Fetched fetch={returns} what="your returns" lines={6}>
        {({ myReturns }) => <Returns heads={myReturns} acting={acting} />}
      </Fetched>
    </>
  );
}
