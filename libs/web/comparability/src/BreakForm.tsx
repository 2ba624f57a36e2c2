import { breakTextLimits } from '@monitor/domain';
import type { BreakDraft } from '@monitor/domain';
import type { Failure } from '@monitor/web-graphql';
import { BackLink, ErrorSummary, IssueFormBody, PageTitle, TextArea } from '@monitor/web-ui';
import type { FormIssue } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { TouchField } from './TouchField.js';
import { WhatFields } from './WhatFields.js';
import { ledgerPath } from './ledger-answer.js';
import type { LedgerArea } from './ledger-answer.js';
import { touchParts } from './typed-break.js';
import type { TypedBreak } from './typed-break.js';
import { useBreakForm } from './use-break-form.js';
import type { BreakFormState } from './use-break-form.js';

interface BreakFormProps {
  title: string;
  /** What the page is for, in a sentence. */
  children: ReactNode;
  begun: TypedBreak;
  areas: readonly LedgerArea[];
  button: string;
  failure: Failure | null;
  onSend: (draft: BreakDraft) => Promise<readonly FormIssue[]>;
}

function TouchFields({ form, areas }: { form: BreakFormState; areas: readonly LedgerArea[] }) {
  const { touches } = form.typed;
  const asked = touchParts.filter((part) => part !== 'stratifiers' || touches.metrics.extent !== 'NONE');
  return asked.map((part) => (
    <TouchField
      key={part}
      {...form.at(part)}
      part={part}
      typed={touches[part]}
      areas={areas}
      onChange={(touch) => form.change({ touches: { ...touches, [part]: touch } })}
    />
  ));
}

/** The questions about a break. Nothing typed is lost where it cannot be recorded. */
export function BreakForm({ title, children, begun, areas, button, failure, onSend }: BreakFormProps) {
  const form = useBreakForm(begun, areas, onSend);
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <BackLink to={ledgerPath}>Back to what may not be compared</BackLink>
        <ErrorSummary {...form.summary} />
        <PageTitle title={title} hasErrors={form.hasErrors} />
        {children}
        <IssueFormBody form={form} button={button} failure={failure}>
          <h2 className="nhsuk-heading-m">What happened</h2>
          <WhatFields {...form} />
          <h2 className="nhsuk-heading-m">What it touches</h2>
          <TouchFields form={form} areas={areas} />
          <h2 className="nhsuk-heading-m">For the record</h2>
          <TextArea
            {...form.at('reason')}
            label="Why you enter this"
            hint="It is kept with the entry and your name, for example “Told by the supplier on 3 May”."
            maximumLength={breakTextLimits.reason}
            value={form.typed.reason}
            onChange={(reason) => form.change({ reason })}
          />
        </IssueFormBody>
      </div>
    </div>
  );
}
