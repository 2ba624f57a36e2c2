import { breakDays, breakTextLimits, checkBreakReason } from '@monitor/domain';
import { WithdrawBreakDocument } from '@monitor/web-graphql';
import { BackLink, ErrorSummary, Failed, PageTitle, SummaryRows, TextArea } from '@monitor/web-ui';
import type { FormEvent } from 'react';
import { useState } from 'react';
import { ForTheRecord, WhatHappened, WhatItTouches } from './EntryText.js';
import { EntryGate } from './LedgerGate.js';
import { ledgerPath } from './ledger-answer.js';
import type { LedgerEntry } from './ledger-answer.js';
import { cellOf } from './use-break-form.js';
import { useLedgerChange } from './use-ledger-change.js';

function EntrySummary({ entry }: { entry: LedgerEntry }) {
  const rows = [
    { label: 'Day', value: breakDays({ occursOn: entry.occursOn, lastsUntil: entry.lastsUntil ?? null }) },
    { label: 'Kind', value: entry.kindLabel },
    { label: 'What happened', value: <WhatHappened entry={entry} /> },
    { label: 'What it touches', value: <WhatItTouches entry={entry} /> },
    { label: 'For the record', value: <ForTheRecord entry={entry} /> },
  ];
  return <SummaryRows rows={rows} />;
}

function WithdrawBreak({ entry }: { entry: LedgerEntry }) {
  const [{ id, version }] = useState(entry);
  const [reason, setReason] = useState('');
  const [attempt, setAttempt] = useState(0);
  const change = useLedgerChange(WithdrawBreakDocument, ({ withdrawBreak }) => withdrawBreak, 'withdrawn');
  const issues = attempt > 0 ? checkBreakReason(reason) : [];
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt((now) => now + 1);
    if (checkBreakReason(reason).length === 0) void change.send({ id, expectedVersion: version, reason });
  };
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <BackLink to={ledgerPath}>Back to what may not be compared</BackLink>
        <ErrorSummary
          problems={issues.map(({ message, field }) => ({ message, cell: cellOf(field) }))}
          attempt={attempt}
        />
        <PageTitle title="Withdraw a break" hasErrors={issues.length > 0} />
        <p className="nhsuk-lede-text">
          Charts and findings will compare figures across this day again. The entry is kept, apart, to be read.
        </p>
        <EntrySummary entry={entry} />
        <form onSubmit={submit} noValidate>
          <TextArea
            id={cellOf('reason')}
            label="Why you withdraw it"
            hint="It is kept with the entry and your name, for example “It was entered twice”."
            error={issues[0]?.message}
            maximumLength={breakTextLimits.reason}
            value={reason}
            onChange={setReason}
          />
          {change.failure !== null && <Failed failure={change.failure} />}
          <button className="nhsuk-button nhsuk-button--warning" disabled={change.isUnderWay}>
            {change.isUnderWay ? 'Sending' : 'Withdraw the break'}
          </button>
        </form>
      </div>
    </div>
  );
}

/** Where a break is taken out of use. */
export function WithdrawBreakPage() {
  return <EntryGate>{(entry) => <WithdrawBreak key={entry.id} entry={entry} />}</EntryGate>;
}
