import { SummaryRows, StateTag } from '@monitor/web-ui';
import type { SummaryRow } from '@monitor/web-ui';
import { Details } from 'nhsuk-react-components';
import { formatInstant } from '../content/format-instant.js';
import { acceptanceEvent, signOffEvent, standingVersionOf, submissionEvent } from '../decision/submission-event.js';
import { useReturn } from '../return/return-context.js';

type Event = ReturnType<typeof submissionEvent>;

function when(label: string, event: Event): SummaryRow[] {
  return event === null ? [] : [{ label, value: `${formatInstant(event.happenedAt)} by ${event.personName}` }];
}

function whatCounts(acceptedRevision: number | null): string {
  return acceptedRevision === null ? 'None yet' : `Version ${acceptedRevision}`;
}

/** What proves later what was sent, for whoever wants to check it. */
function ContentCode() {
  const { contentHash } = useReturn();
  return (
    <Details>
      <Details.Summary>How to prove later what this version said</Details.Summary>
      <Details.Text>
        <p>
          This code is worked out from every answer of the version (its SHA-256). Change one answer, and the code is
          another one: so it proves what was signed off.
        </p>
        <p className="monitor-hash">{contentHash}</p>
      </Details.Text>
    </Details>
  );
}

/** What was sent, by whom, and what of it counts. */
export function Receipt({ reference }: { reference: string }) {
  const shown = useReturn();
  const { head } = shown;
  return (
    <>
      <SummaryRows
        rows={[
          { label: 'Reference', value: <span className="monitor-reference">{reference}</span> },
          { label: 'State', value: <StateTag state={head.state} label={head.stateLabel} /> },
          { label: 'Version', value: String(standingVersionOf(head)) },
          ...when('Submitted', submissionEvent(shown)),
          ...when('Signed off', signOffEvent(shown)),
          ...when('Accepted', acceptanceEvent(shown)),
          { label: 'Version that counts', value: whatCounts(head.acceptedRevision) },
        ]}
      />
      <ContentCode />
    </>
  );
}
