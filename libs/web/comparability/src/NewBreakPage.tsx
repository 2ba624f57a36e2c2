import { RecordBreakDocument } from '@monitor/web-graphql';
import { useState } from 'react';
import { BreakForm } from './BreakForm.js';
import { LedgerGate } from './LedgerGate.js';
import type { LedgerArea } from './ledger-answer.js';
import { toContentInput } from './to-content-input.js';
import { emptyBreak } from './typed-break.js';
import { useLedgerChange } from './use-ledger-change.js';

function NewBreak({ areas }: { areas: readonly LedgerArea[] }) {
  const [id] = useState(() => crypto.randomUUID());
  const { send, failure } = useLedgerChange(RecordBreakDocument, ({ recordBreak }) => recordBreak, 'recorded');
  return (
    <BreakForm
      title="Add a break"
      begun={emptyBreak}
      areas={areas}
      button="Record the break"
      failure={failure}
      onSend={(draft) => send({ id, content: toContentInput(draft), reason: draft.reason })}
    >
      <p className="nhsuk-lede-text">
        A break says which figures may not be compared across which day. Charts and findings heed it at once.
      </p>
    </BreakForm>
  );
}

/** Where a break is entered. */
export function NewBreakPage() {
  return <LedgerGate>{({ comparabilityAreas }) => <NewBreak areas={comparabilityAreas} />}</LedgerGate>;
}
