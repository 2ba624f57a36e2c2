import { breakTextLimits } from '@monitor/domain';
import type { BreakDraft, BreakIssue } from '@monitor/domain';
import type { Failure } from '@monitor/web-graphql';
import { BackLink, ErrorSummary, Failed, PageTitle, TextArea } from '@monitor/web-ui';
import type { FormEvent, ReactNode } from 'react';
import { TouchField } from './TouchField.js';
import { WhatFields } from './WhatFields.js';
import { ledgerPath } from './ledger-answer.js';
import type { LedgerArea } from './ledger-answer.js';
import { touchParts } from './typed-break.js';
import type { TypedBreak } from './typed-break.js';
import { cellOf, useBreakForm } from './use-break-form.js';
import type { BreakFormState } from './use-break-form.js';

interface BreakFormProps {
  title: string;
  /** What the page is for, in a sentence. */
  children: ReactNode;
  begun: TypedBreak;
  areas: readonly LedgerArea[];
  button: string;
  isUnderWay: boolean;
  failure: Failure | null;
  onSend: (draft: BreakDraft) => Promise<readonly BreakIssue[]>;
}

function TouchFields({ form, areas }: { form: BreakFormState; areas: readonly LedgerArea[] }) {
  const { touches } = form.typed;
  const asked = touchParts.filter((part) => part !== 'stratifiers' || touches.metrics.extent !== 'NONE');
  return asked.map((part) => (
    <TouchField
      key={part}
      part={part}
      typed={touches[part]}
      areas={areas}
      error={form.errorAt(part)}
      onChange={(touch) => form.change({ touches: { ...touches, [part]: touch } })}
    />
  ));
}

/** The questions about a break. Nothing typed is lost where it cannot be recorded. */
export function BreakForm({ title, children, begun, areas, button, isUnderWay, failure, onSend }: BreakFormProps) {
  const form = useBreakForm(begun, areas);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    void form.send(onSend);
  };
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <BackLink to={ledgerPath}>Back to what may not be compared</BackLink>
        <ErrorSummary problems={form.problems} attempt={form.attempt} />
        <PageTitle title={title} hasErrors={form.problems.length > 0} />
        {children}
        <form onSubmit={submit} noValidate>
          <h2 className="nhsuk-heading-m">What happened</h2>
          <WhatFields {...form} />
          <h2 className="nhsuk-heading-m">What it touches</h2>
          <TouchFields form={form} areas={areas} />
          <h2 className="nhsuk-heading-m">For the record</h2>
          <TextArea
            id={cellOf('reason')}
            label="Why you enter this"
            hint="It is kept with the entry and your name, for example “Told by the supplier on 3 May”."
            error={form.errorAt('reason')}
            maximumLength={breakTextLimits.reason}
            value={form.typed.reason}
            onChange={(reason) => form.change({ reason })}
          />
          {failure !== null && <Failed failure={failure} />}
          <button className="nhsuk-button" disabled={isUnderWay}>
            {isUnderWay ? 'Sending' : button}
          </button>
        </form>
      </div>
    </div>
  );
}
