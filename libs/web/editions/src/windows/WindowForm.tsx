import type { NationalWindowPartsFragment } from '@monitor/web-graphql';
import { DateField, ErrorSummary, IssueFormBody, TextArea, useIssueForm } from '@monitor/web-ui';
import { useDraftChange } from './use-draft-change.js';

const dayFields = [
  { field: 'opensOn', label: 'First day', hint: 'Cannot change once it has come.' },
  { field: 'dueOn', label: 'Deadline', hint: 'What is sent after it is late.' },
  { field: 'closesOn', label: 'Last day', hint: 'Nothing can be typed or submitted after it.' },
] as const;

/** Other days for the window of a quarter, or its first. What it would do is shown before anything is proposed. */
export function WindowForm({ quarter, isMade }: NationalWindowPartsFragment) {
  const { draft, failure } = useDraftChange();
  const form = useIssueForm({
    begin: { opensOn: quarter.opensOn, dueOn: quarter.dueOn, closesOn: quarter.closesOn, reason: '' },
    linkTo: (field) => ({ cell: `window-${field}` }),
    check: () => [],
    send: (typed) => draft({ kind: 'WINDOW', quarterId: quarter.id, ...typed }),
  });
  return (
    <>
      <h2 className="nhsuk-heading-m">{isMade ? 'Change the window for everybody' : 'Make the window'}</h2>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="See what it would change" failure={failure}>
        {dayFields.map(({ field, label, hint }) => (
          <DateField
            key={field}
            {...form.at(field)}
            label={label}
            hint={hint}
            value={form.typed[field]}
            onChange={(day) => form.change({ [field]: day })}
          />
        ))}
        <TextArea
          {...form.at('reason')}
          label="Why the window changes"
          hint="It is kept with your name."
          maximumLength={500}
          value={form.typed.reason}
          onChange={(reason) => form.change({ reason })}
        />
      </IssueFormBody>
    </>
  );
}
