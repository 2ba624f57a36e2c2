import { breakDays, breakTextLimits, checkBreakReason } from '@monitor/domain';
import { WithdrawBreakDocument } from '@monitor/web-graphql';
import { BackLink, ErrorSummary, IssueFormBody, PageTitle, SummaryRows, TextArea, useIssueForm } from '@monitor/web-ui';
import { useState } from 'react';
import { ForTheRecord, WhatHappened, WhatItTouches } from './EntryText.js';
import { EntryGate } from './LedgerGate.js';
import { ledgerPath } from './ledger-answer.js';
import type { LedgerEntry } from './ledger-answer.js';
import { linkToBreak } from './use-break-form.js';
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
  // The version that was looked at: a newer one that arrives meanwhile must not be withdrawn unseen.
  const [{ id, version }] = useState(entry);
  const change = useLedgerChange(WithdrawBreakDocument, ({ withdrawBreak }) => withdrawBreak, 'withdrawn');
  const form = useIssueForm({
    begin: { reason: '' },
    linkTo: linkToBreak,
    check: ({ reason }) => checkBreakReason(reason),
    send: ({ reason }) => change.send({ id, expectedVersion: version, reason }),
  });
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <BackLink to={ledgerPath}>Back to what may not be compared</BackLink>
        <ErrorSummary {...form.summary} />
        <PageTitle title="Withdraw a break" hasErrors={form.hasErrors} />
        <p className="nhsuk-lede-text">
          Charts and findings will compare figures across this day again. The entry is kept, apart, to be read.
        </p>
        <EntrySummary entry={entry} />
        <IssueFormBody form={form} button="Withdraw the break" tone="warning" failure={change.failure}>
          <TextArea
            {...form.at('reason')}
            label="Why you withdraw it"
            hint="It is kept with the entry and your name, for example “It was entered twice”."
            maximumLength={breakTextLimits.reason}
            value={form.typed.reason}
            onChange={(reason) => form.change({ reason })}
          />
        </IssueFormBody>
      </div>
    </div>
  );
}

/** Where a break is taken out of use. */
export function WithdrawBreakPage() {
  return <EntryGate>{(entry) => <WithdrawBreak key={entry.id} entry={entry} />}</EntryGate>;
}
