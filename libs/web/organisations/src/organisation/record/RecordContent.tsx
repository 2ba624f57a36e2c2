import { formatDay } from '@monitor/domain';
import { PageTitle, SummaryRows, TextLink } from '@monitor/web-ui';
import { InsetText } from 'nhsuk-react-components';
import { organisationPath } from '../organisation-path.js';
import { CodesTable } from './CodesTable.js';
import { EventList } from './EventList.js';
import { KnownOnForm } from './KnownOnForm.js';
import { LoadedSection } from './LoadedSection.js';
import { MailboxesLink } from './MailboxesLink.js';
import { MembershipsSection } from './MembershipsSection.js';
import type { OrganisationAnswer } from './organisation-answer.js';
import { PeriodsTable } from './PeriodsTable.js';
import { PlacesSection } from './PlacesSection.js';
import { RelativesSection } from './RelativesSection.js';
import { ReturnsSection } from './ReturnsSection.js';
import { SourcesTable } from './SourcesTable.js';
import { summaryRows } from './summary-rows.js';

function PastNotice({ code, knownOn }: { code: string; knownOn: string }) {
  return (
    <InsetText>
      <p>
        You are looking at the past: this is what was known at the end of {formatDay(knownOn)}, not what is known today.
      </p>
      <p>
        <TextLink to={organisationPath(code)}>Show what is known today</TextLink>
      </p>
    </InsetText>
  );
}

/** All that is known of an organisation: the answer first, then what proves it. */
export function RecordContent({ record }: { record: OrganisationAnswer }) {
  const { code, name, typeLabel, knownOn, isInvented, summary } = record;
  return (
    <>
      <PageTitle title={name} caption={`${typeLabel}, code ${code}`} />
      {knownOn !== null && <PastNotice code={code} knownOn={knownOn} />}
      <p className="nhsuk-lede-text">{summary}</p>
      {isInvented && <p>This organisation does not exist: it is invented for the demonstration.</p>}
      <SummaryRows rows={summaryRows(record)} />
      <MailboxesLink code={code} />
      <KnownOnForm key={`${code} ${knownOn ?? ''}`} code={code} knownOn={knownOn} />
      <PlacesSection record={record} />
      <ReturnsSection record={record} />
      <LoadedSection record={record} />
      <EventList record={record} />
      <RelativesSection record={record} />
      <PeriodsTable record={record} />
      <MembershipsSection record={record} />
      <CodesTable record={record} />
      <SourcesTable record={record} />
    </>
  );
}
