import { SummaryRows } from '@monitor/web-ui';
import type { SummaryRow } from '@monitor/web-ui';
import { formatInstant } from '../content/format-instant.js';
import { useReturn } from '../return/return-context.js';
import { signOffEvent, submissionEvent } from './submission-event.js';

type Event = NonNullable<ReturnType<typeof submissionEvent>>;

function rows(event: Event | null, did: string, said: string): SummaryRow[] {
  if (event === null) return [];
  const who = { label: did, value: `${event.personName}, ${formatInstant(event.happenedAt)}` };
  return event.comment === null || event.comment === '' ? [who] : [who, { label: said, value: event.comment }];
}

/** Who prepared what is being decided on, who signed it off, and what they said. */
export function WhoAndWhen() {
  const shown = useReturn();
  const version = { label: 'Version', value: String(shown.head.revision) };
  return (
    <SummaryRows
      rows={[
        ...rows(submissionEvent(shown), 'Submitted by', 'Reason for this version'),
        ...rows(signOffEvent(shown), 'Signed off by', 'Comment at sign-off'),
        version,
      ]}
    />
  );
}
