import { AmendBreakDocument } from '@monitor/web-graphql';
import { useState } from 'react';
import { BreakForm } from './BreakForm.js';
import { EntryGate } from './LedgerGate.js';
import type { LedgerArea, LedgerEntry } from './ledger-answer.js';
import { toContentInput } from './to-content-input.js';
import { toTypedBreak } from './typed-break.js';
import { useLedgerChange } from './use-ledger-change.js';

function AmendBreak({ entry, areas }: { entry: LedgerEntry; areas: readonly LedgerArea[] }) {
  // The version that the form began with: a newer one that arrives meanwhile must not be overwritten unseen.
  const [begun] = useState(entry);
  const { send, failure } = useLedgerChange(AmendBreakDocument, ({ amendBreak }) => amendBreak, 'changed');
  return (
    <BreakForm
      title="Change a break"
      begun={toTypedBreak(begun)}
      areas={areas}
      button="Record the change"
      failure={failure}
      onSend={(draft) =>
        send({ id: begun.id, expectedVersion: begun.version, content: toContentInput(draft), reason: draft.reason })
      }
    >
      <p className="nhsuk-lede-text">
        The break as it stood is kept, and the changed one takes its place. Charts and findings heed it at once.
      </p>
    </BreakForm>
  );
}

/** Where a break is changed. */
export function AmendBreakPage() {
  return (
    <EntryGate>
      {(entry, { comparabilityAreas }) => <AmendBreak key={entry.id} entry={entry} areas={comparabilityAreas} />}
    </EntryGate>
  );
}
