import { formatDay, isRealDay, londonDay, receiptLabel, receiptSources } from '@monitor/domain';
import type { ReceiptSource } from '@monitor/domain';
import { DateField, ErrorSummary, IssueFormBody, RadioGroup, useIssueForm } from '@monitor/web-ui';
import type { FormIssue } from '@monitor/web-ui';
import { Navigate, useNavigate } from 'react-router';
import { returnPath } from '../return/paths.js';
import { keptName } from '../return/kept-name.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { useHelperAtWork } from './receipt-context.js';
import type { HelperAtWork } from './receipt-context.js';

interface TypedReceipt {
  source: ReceiptSource | null;
  receivedOn: string;
}

function dayProblem(day: string, today: string): string | null {
  if (day === '') return 'Give the day on which it reached you';
  if (!isRealDay(day)) return 'Give the day on which it reached you as day, month and year';
  return day > today ? `${formatDay(day)} is still to come: give a day up to today` : null;
}

function missingIn({ source, receivedOn }: TypedReceipt, today: string): FormIssue[] {
  const problem = dayProblem(receivedOn, today);
  return [
    ...(source === null ? [{ field: 'receipt-source', message: 'Choose how it reached you' }] : []),
    ...(problem === null ? [] : [{ field: 'receipt-day', message: problem }]),
  ];
}

const choices = receiptSources.map((source) => ({ value: source, label: receiptLabel(source) }));

function ReceiptForm({ begin }: Pick<HelperAtWork, 'begin'>) {
  const shown = useReturn();
  const navigate = useNavigate();
  const form = useIssueForm<TypedReceipt>({
    begin: { source: null, receivedOn: '' },
    keptAs: keptName('receipt', shown),
    check: (typed) => missingIn(typed, londonDay(new Date())),
    send: async ({ source, receivedOn }) => {
      if (source !== null) begin({ source, receivedOn });
      await navigate(returnPath(placeOf(shown)));
      return [];
    },
  });
  const { typed, change, at } = form;
  return (
    <>
      <ErrorSummary {...form.summary} />
      <ReturnHeading title={`Type for ${shown.head.organisation.name}`} hasErrors={form.hasErrors} />
      <p>
        Say from what you type. It is kept with the answers and shown to the organisation, which confirms them before
        the return is submitted.
      </p>
      <IssueFormBody form={form} button="Start typing" failure={null}>
        <RadioGroup
          {...at('receipt-source')}
          label="How did it reach you?"
          choices={choices}
          value={typed.source}
          onChange={(value) => change({ source: receiptSources.find((source) => source === value) ?? null })}
        />
        <DateField
          {...at('receipt-day')}
          label="On which day?"
          value={typed.receivedOn}
          onChange={(receivedOn) => change({ receivedOn })}
        />
      </IssueFormBody>
    </>
  );
}

/** From what does a helper type: asked once, before the first answer is typed. */
export function ReceiptPage() {
  const place = placeOf(useReturn());
  const helper = useHelperAtWork();
  // What is being typed has its receipt: another one is another session of typing.
  if (helper === null || helper.receipt !== null) return <Navigate to={returnPath(place)} replace />;
  return <ReceiptForm begin={helper.begin} />;
}
