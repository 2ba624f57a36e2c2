import { daysAfter, formatDay, longestExtension } from '@monitor/domain';
import type { NationalWindowPartsFragment } from '@monitor/web-graphql';
import { DateField, ErrorSummary, IssueFormBody, TextArea, TextField, useIssueForm } from '@monitor/web-ui';
import { useDraftChange } from './use-draft-change.js';

/** More days for one organisation. */
export function ExtensionForm({ quarter }: NationalWindowPartsFragment) {
  const { draft, failure } = useDraftChange();
  const form = useIssueForm({
    begin: { organisationCode: '', closesOn: '', reason: '' },
    linkTo: (field) => ({ cell: `extension-${field}` }),
    check: () => [],
    send: (typed) => draft({ kind: 'EXTENSION', quarterId: quarter.id, ...typed }),
  });
  return (
    <>
      <h2 className="nhsuk-heading-m">Give one organisation more days</h2>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="See what the extension would do" failure={failure}>
        <TextField
          {...form.at('organisationCode')}
          label="ODS code of the organisation"
          hint="For example RX1."
          width={10}
          value={form.typed.organisationCode}
          onChange={(organisationCode) => form.change({ organisationCode })}
        />
        <DateField
          {...form.at('closesOn')}
          label="Last day for the organisation"
          hint={`At most ${String(longestExtension)} days after the close for everybody: until ${formatDay(daysAfter(quarter.closesOn, longestExtension))}.`}
          value={form.typed.closesOn}
          onChange={(closesOn) => form.change({ closesOn })}
        />
        <TextArea
          {...form.at('reason')}
          label="Why it gets more days"
          hint="The organisation and its region read it. Finish the sentence “You have until …, because …”."
          maximumLength={500}
          value={form.typed.reason}
          onChange={(reason) => form.change({ reason })}
        />
      </IssueFormBody>
    </>
  );
}
