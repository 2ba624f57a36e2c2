import { WarningCallout } from 'nhsuk-react-components';
import { formatInstant } from '../content/format-instant.js';
import { useReturn } from '../return/return-context.js';

/** Why a return came back, in the words of the person who sent it back. */
export function SentBackNotice() {
  const { head, events } = useReturn();
  const sentBack = events.filter(({ kind }) => kind === 'SENT_BACK').at(-1);
  if (head.state !== 'RETURNED' || sentBack === undefined) return null;
  return (
    <WarningCallout>
      <WarningCallout.Heading headingLevel="h2">Sent back for changes</WarningCallout.Heading>
      <p className="monitor-comment">{sentBack.comment}</p>
      <p className="nhsuk-body-s">
        {sentBack.personName}, {formatInstant(sentBack.happenedAt)}
      </p>
    </WarningCallout>
  );
}
