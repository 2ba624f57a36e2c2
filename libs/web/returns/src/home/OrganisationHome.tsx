import { extensionInWords, roleLabel } from '@monitor/domain';
import { MyReturnsDocument, useCan, useFetch } from '@monitor/web-graphql';
import type { ActingAssignment, HeadPartsFragment } from '@monitor/web-graphql';
import { ButtonLink, DataTable, Empty, Fetched, PageTitle, StateTag, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { AskedOfYou } from '../comments/AskedOfYou.js';
import { formatInstantDay } from '../content/format-instant.js';
import { returnPath } from '../return/paths.js';
import { PlanOnHome } from '../plan/PlanOnHome.js';
import { callToAction } from './call-to-action.js';
import { isOpen, isToBeSent, standInWords } from './due.js';
import { HowYouCompare } from './HowYouCompare.js';
import { LoadedNotice } from './LoadedNotice.js';
import { PractiseLine } from './PractiseLine.js';
import { ReportingNotice } from './ReportingNotice.js';
import { ThisQuarter } from './ThisQuarter.js';

interface Homes {
  acting: ActingAssignment;
}

/** What the organisation was asked when its return was sent back; nothing where nobody asked. */
function WhatWasAsked({ head: { state, lastEvent, quarter } }: { head: HeadPartsFragment }) {
  if (state !== 'RETURNED' || !lastEvent?.comment) return null;
  return (
    <section aria-labelledby={`asked-${quarter.id}`}>
      <h2 className="nhsuk-heading-m" id={`asked-${quarter.id}`}>
        What you were asked
      </h2>
      <p className="monitor-comment">{lastEvent.comment}</p>
      <p>
        {lastEvent.personName}, {roleLabel(lastEvent.role).toLowerCase()}, {formatInstantDay(lastEvent.happenedAt)}
      </p>
    </section>
  );
}

function WhatIsDue({ head }: { head: HeadPartsFragment }) {
  const { label, to, isYours } = callToAction(head, useCan());
  const { state, stateLabel, quarter, extension } = head;
  return (
    <section className="nhsuk-card" aria-labelledby={`due-${quarter.id}`}>
      <div className="nhsuk-card__content">
        <h2 className="nhsuk-card__heading nhsuk-heading-m" id={`due-${quarter.id}`}>
          Return for {quarter.label}
        </h2>
        <p>
          <StateTag state={state} label={stateLabel} />
        </p>
        <p>
          {standInWords(head)}
          {isToBeSent(head) && extension !== null && ` ${extensionInWords(extension)}`}
        </p>
        {isYours ? <ButtonLink to={to}>{label}</ButtonLink> : <TextLink to={to}>{label}</TextLink>}
      </div>
    </section>
  );
}

const keyOf = ({ quarter, organisation }: HeadPartsFragment) => `${organisation.code} ${quarter.id}`;

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
  return <DataTable caption="Earlier returns" captionSize="m" rows={heads} rowKey={keyOf} columns={earlierColumns} />;
}

function Returns({ heads, acting }: Homes & { heads: HeadPartsFragment[] }) {
  const open = heads.filter(isOpen);
  return (
    <>
      {acting.scopeCode !== null && <ReportingNotice code={acting.scopeCode} />}
      {open.length === 0 && <Empty why="No return is due from your organisation now." />}
      {open.map((head) => (
        <WhatIsDue key={keyOf(head)} head={head} />
      ))}
      {open.map((head) => (
        <WhatWasAsked key={keyOf(head)} head={head} />
      ))}
      <AskedOfYou />
      {heads[0] !== undefined && <PlanOnHome head={open[0] ?? heads[0]} />}
      {open.map((head) => (
        <ThisQuarter key={keyOf(head)} head={head} />
      ))}
      {acting.scopeCode !== null && <HowYouCompare code={acting.scopeCode} />}
      <EarlierReturns heads={heads.filter((head) => !isOpen(head))} />
      {acting.scopeCode !== null && (
        <p>
          <TextLink to={`/organisations/${encodeURIComponent(acting.scopeCode)}`}>About {acting.scopeName}</TextLink>:
          its names, its board and region over time, and which returns it is asked for.
        </p>
      )}
      {acting.scopeCode !== null && <LoadedNotice code={acting.scopeCode} />}
      <PractiseLine />
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
