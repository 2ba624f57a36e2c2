import { ComparisonNoteDocument, useCan, useFetch } from '@monitor/web-graphql';
import { BackLink, Fetched, PageTitle } from '@monitor/web-ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { organisationsAddress } from '../organisations/organisations-address.js';
import { NoteForm } from './NoteForm.js';
import { NoteHistory } from './NoteHistory.js';
import { NoteText } from './NoteText.js';
import type { NotedComparison } from './use-note-steps.js';

/** What stands beside the comparison now. */
function Standing({ note, isOwn }: Pick<NotedComparison, 'note'> & { isOwn: boolean }) {
  if (note !== null) return <NoteText note={note} />;
  return <p>{isOwn ? 'You have no note beside this comparison.' : 'The organisation has no note beside this.'}</p>;
}

/** The way back to where the row stands: the own home, or the list of the region. */
function Back({ comparison, isOwn }: { comparison: NotedComparison; isOwn: boolean }) {
  const { regionCode: region, quarter, domain } = comparison;
  if (isOwn) return <BackLink to="/home">Back to how you compare</BackLink>;
  const list = organisationsAddress({ quarter: quarter.id, region, domain });
  return <BackLink to={list}>Back to what each organisation says</BackLink>;
}

function Shown({ comparison }: { comparison: NotedComparison }) {
  const { organisationCode, organisationName, quarter, domainName, note, lastStep, steps } = comparison;
  const [said, setSaid] = useState<string | null>(null);
  const isOwn = useCan()('comparison-note:write', { organisationCode });
  return (
    <>
      <Back comparison={comparison} isOwn={isOwn} />
      <PageTitle title={`Note on ${domainName}`} caption={`${organisationName}, ${quarter.label}`} />
      {said !== null && (
        <p role="status" className="nhsuk-inset-text">
          {said}
        </p>
      )}
      <p>
        {isOwn
          ? 'Your note stands beside what your organisation says of this domain, wherever it is compared. Your region and the national team read it, with the day and your role, never your name.'
          : 'What the organisation wrote beside its answers of this domain. These are its own words, not checked by this service.'}
      </p>
      <Standing note={note} isOwn={isOwn} />
      {isOwn && <NoteForm key={lastStep} comparison={comparison} onKept={setSaid} />}
      <NoteHistory note={note} steps={steps} />
    </>
  );
}

/** The note of an organisation beside a comparison that it appears in: its right of reply. */
export function NotePage() {
  const { organisation: organisationCode = '', quarter: quarterId = '', domain = '' } = useParams();
  const fetch = useFetch(ComparisonNoteDocument, { variables: { organisationCode, quarterId, domain } });
  return (
    <Fetched fetch={fetch} what="the note" lines={6} isPage notFoundTitle="Note not found">
      {({ comparisonNote }) => <Shown comparison={comparisonNote} />}
    </Fetched>
  );
}
