import { Empty, StateTag, SummaryRows, TextLink } from '@monitor/web-ui';
import { ChangesTable } from '../decision/ChangesTable.js';
import { MeasuresTable } from '../decision/MeasuresTable.js';
import { submissionEvent } from '../decision/submission-event.js';
import { formatInstant } from '../content/format-instant.js';
import { TypedByHelpers } from '../on-behalf/TypedByHelpers.js';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { Timeline } from './Timeline.js';
import { whatHappensNext } from './what-happens-next.js';

function Receipt() {
  const shown = useReturn();
  const submitted = submissionEvent(shown);
  const { head, contentHash } = shown;
  return (
    <SummaryRows
      rows={[
        { label: 'State', value: <StateTag state={head.state} label={head.stateLabel} /> },
        { label: 'Version', value: String(head.revision) },
        ...(submitted === null
          ? []
          : [{ label: 'Submitted', value: `${formatInstant(submitted.happenedAt)} by ${submitted.personName}` }]),
        {
          label: 'Version that counts',
          value: head.acceptedRevision === null ? 'None yet' : String(head.acceptedRevision),
        },
        {
          label: 'Fingerprint',
          value: <span className="monitor-hash">{contentHash}</span>,
        },
      ]}
    />
  );
}

/** What did we send, and who changed what. */
export function HistoryPage() {
  const shown = useReturn();
  const { head, events } = shown;
  return (
    <>
      <ReturnHeading title="Receipt and history" />
      <p className="nhsuk-lede-text">{whatHappensNext({ ...head, region: head.organisation.region.name })}</p>
      {head.state === 'ACCEPTED' && (
        <p>
          <TextLink to={`/consistency?quarter=${head.quarter.id}`}>See the comparison of this quarter</TextLink>
        </p>
      )}
      {head.revision > 0 && (
        <>
          <Receipt />
          <p className="nhsuk-body-s">
            The fingerprint is worked out from every answer (SHA-256). Two returns with the same fingerprint say exactly
            the same, so it proves what was signed off.
          </p>
          <h2 className="nhsuk-heading-m">What is new in version {head.revision}</h2>
          <ChangesTable shown={shown} />
          <MeasuresTable />
        </>
      )}
      <TypedByHelpers />
      <h2 className="nhsuk-heading-m">What happened</h2>
      {events.length === 0 ? <Empty why="Nothing has happened to this return yet." /> : <Timeline events={events} />}
      <p>
        <TextLink to={returnPath(placeOf(shown))}>See the return</TextLink>
      </p>
    </>
  );
}
