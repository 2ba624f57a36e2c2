import { formatDay, isPutOff, longestOwner, longestPlan, longestPlanReason, takePlanStep } from '@monitor/domain';
import type { TypedPlan } from '@monitor/domain';
import type { IssueForm } from '@monitor/web-ui';
import { DateField, ErrorSummary, IssueFormBody, TextArea, TextField, useIssueForm } from '@monitor/web-ui';
import { placeOf, useReturn } from '../return/return-context.js';
import { usePlanSteps } from './use-plan.js';
import type { PlannedAction } from './use-plan.js';

interface PlanFormProps {
  actionCode: string;
  /** The plan while there is something to do; null where one is to be made. */
  open: PlannedAction | null;
  /** How many steps of the plan were seen. */
  seen: number;
  begin: TypedPlan;
  today: string;
  onKept: () => void;
}

function usePlanForm({ actionCode, open, seen, begin, today, onKept }: PlanFormProps) {
  const place = placeOf(useReturn());
  const { plan, failure } = usePlanSteps(place, { actionCode, seen });
  const form = useIssueForm<TypedPlan>({
    begin,
    keptAs: `plan ${place.organisationCode} ${actionCode}`,
    linkTo: (field) => ({ cell: `plan-${field}` }),
    check: (typed) => {
      const taken = takePlanStep(typed, { open, today });
      return 'problems' in taken ? taken.problems : [];
    },
    send: async (typed) => {
      const issues = await plan(typed);
      if (issues?.length === 0) onKept();
      return issues;
    },
  });
  return { form, failure };
}

interface PlanFieldsProps {
  form: IssueForm<TypedPlan>;
  open: PlannedAction | null;
}

function PlanFields({ form, open }: PlanFieldsProps) {
  const { whatWillBeDone, ownerRole, dueOn, reason } = form.typed;
  return (
    <>
      <TextArea
        {...form.at('whatWillBeDone')}
        label="What will be done"
        hint="In a sentence or two. Do not write anything about a patient."
        maximumLength={longestPlan}
        value={whatWillBeDone}
        onChange={(typed) => form.change({ whatWillBeDone: typed })}
      />
      <TextField
        {...form.at('ownerRole')}
        label="Who answers for it"
        hint="A role, not a person’s name. For example, head of digital."
        maximumLength={longestOwner}
        value={ownerRole}
        onChange={(typed) => form.change({ ownerRole: typed })}
      />
      <DateField
        {...form.at('dueOn')}
        label="By when it will be done"
        hint="For example, 31 3 2027"
        value={dueOn}
        onChange={(typed) => form.change({ dueOn: typed })}
      />
      {open !== null && (isPutOff(dueOn, open) || reason !== '') && (
        <TextArea
          {...form.at('reason')}
          label="Why it takes longer"
          hint={`It was planned by ${formatDay(open.dueOn)}. Both dates are kept, and your region sees them.`}
          maximumLength={longestPlanReason}
          value={reason}
          onChange={(typed) => form.change({ reason: typed })}
        />
      )}
    </>
  );
}

/** What will be done about an action, by whom and when; and why, where it takes longer than was promised. */
export function PlanForm(props: PlanFormProps) {
  const { open } = props;
  const { form, failure } = usePlanForm(props);
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button={open === null ? 'Keep the plan' : 'Change the plan'} failure={failure}>
        <PlanFields form={form} open={open} />
      </IssueFormBody>
    </>
  );
}
