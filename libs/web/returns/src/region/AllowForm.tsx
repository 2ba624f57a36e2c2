import { formatDay, longestExtensionOfRegion } from '@monitor/domain';
import type { MoreDaysPartsFragment } from '@monitor/web-graphql';
import { DateField, ErrorSummary, IssueFormBody, TextArea, useIssueForm } from '@monitor/web-ui';
import type { FormIssue } from '@monitor/web-ui';
import { standingExtension } from './extension-words.js';
import { useMoreDays } from './use-more-days.js';

interface FormProps {
  moreDays: MoreDaysPartsFragment;
  /** Told once it was taken. */
  onDone: () => void;
}

const placeOf = ({ organisationCode, quarter }: MoreDaysPartsFragment) => ({ organisationCode, quarterId: quarter.id });

function found({ closesOn, reason }: { closesOn: string; reason: string }): FormIssue[] {
  const last = { field: 'closesOn', message: 'Give the last day for the organisation.' };
  const why = { field: 'reason', message: 'Say why the organisation gets more days.' };
  return [...(closesOn === '' ? [last] : []), ...(reason.trim() === '' ? [why] : [])];
}

/** More days for an organisation, and why. */
export function AllowForm({ moreDays, onDone }: FormProps) {
  const { allow, failure } = useMoreDays(placeOf(moreDays));
  const standing = standingExtension(moreDays);
  const form = useIssueForm({
    begin: { closesOn: standing?.closesOn ?? '', reason: standing?.reason ?? '' },
    keptAs: `more days ${moreDays.organisationCode} ${moreDays.quarter.id}`,
    linkTo: (field) => ({ cell: `days-${field}` }),
    check: found,
    send: async (typed) => {
      const issues = await allow(typed);
      if (issues?.length === 0) onDone();
      return issues;
    },
  });
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button={standing === null ? 'Allow more days' : 'Change the days'} failure={failure}>
        <DateField
          {...form.at('closesOn')}
          label="Last day for the organisation"
          hint={`At most ${String(longestExtensionOfRegion)} days after the close for everybody: until ${formatDay(moreDays.lastDayOfRegion)}. Administrators can allow more.`}
          value={form.typed.closesOn}
          onChange={(closesOn) => form.change({ closesOn })}
        />
        <TextArea
          {...form.at('reason')}
          label="Why it gets more days"
          hint="The organisation reads it. Finish the sentence “You have until …, because …”."
          maximumLength={500}
          value={form.typed.reason}
          onChange={(reason) => form.change({ reason })}
        />
      </IssueFormBody>
    </>
  );
}

/** The end of an extension that the region allowed, and why. */
export function TakeBackForm({ moreDays, onDone }: FormProps) {
  const { takeBack, failure } = useMoreDays(placeOf(moreDays));
  const form = useIssueForm({
    begin: { reason: '' },
    keptAs: `days taken back ${moreDays.organisationCode} ${moreDays.quarter.id}`,
    linkTo: (field) => ({ cell: `end-${field}` }),
    check: ({ reason }) => (reason.trim() === '' ? [{ field: 'reason', message: 'Say why you take it back.' }] : []),
    send: async (typed) => {
      const issues = await takeBack(typed);
      if (issues?.length === 0) onDone();
      return issues;
    },
  });
  return (
    <>
      <h2 className="nhsuk-heading-m">Take the days back</h2>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="Take the days back" tone="secondary" failure={failure}>
        <TextArea
          {...form.at('reason')}
          label="Why you take them back"
          hint="It is kept with the extension. This can be done until the organisation works on its return after the close."
          maximumLength={500}
          value={form.typed.reason}
          onChange={(reason) => form.change({ reason })}
        />
      </IssueFormBody>
    </>
  );
}
