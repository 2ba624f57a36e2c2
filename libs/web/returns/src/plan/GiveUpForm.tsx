import { givingUpProblems, longestPlanReason } from '@monitor/domain';
import { ErrorSummary, IssueFormBody, TextArea, useIssueForm } from '@monitor/web-ui';
import { placeOf, useReturn } from '../return/return-context.js';
import { usePlanSteps } from './use-plan.js';
import type { SeenAction } from './use-plan.js';

/** The end of a plan that will not be carried out, and why. */
export function GiveUpForm({ onKept, ...action }: SeenAction & { onKept: () => void }) {
  const place = placeOf(useReturn());
  const { giveUp, failure } = usePlanSteps(place, action);
  const form = useIssueForm({
    begin: { reason: '' },
    keptAs: `plan given up ${place.organisationCode} ${action.actionCode}`,
    linkTo: (field) => ({ cell: `give-up-${field}` }),
    check: ({ reason }) => givingUpProblems(reason),
    send: async ({ reason }) => {
      const issues = await giveUp(reason);
      if (issues?.length === 0) onKept();
      return issues;
    },
  });
  return (
    <>
      <h2 className="nhsuk-heading-m">Give the plan up</h2>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="Give the plan up" tone="secondary" failure={failure}>
        <TextArea
          {...form.at('reason')}
          label="Why you give it up"
          hint="Your region sees it. You can plan for the action again later."
          maximumLength={longestPlanReason}
          value={form.typed.reason}
          onChange={(reason) => form.change({ reason })}
        />
      </IssueFormBody>
    </>
  );
}
