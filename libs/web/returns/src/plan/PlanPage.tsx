import { planCountsInWords, planDueInWords } from '@monitor/domain';
import { ImprovementPlanDocument, useCan, useFetch } from '@monitor/web-graphql';
import { DataTable, Fetched, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { useLocation } from 'react-router';
import { shownContent } from '../content/shown-content.js';
import { useDraftIfAny } from '../draft/draft-context.js';
import { actionPlanPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { subjectOf } from '../return/subject-of.js';
import { planRows } from './plan-rows.js';
import { PlanTag } from './PlanTag.js';
import { TakenOver } from './TakenOver.js';
import type { Plan, PlannedAction } from './use-plan.js';

function usePlanColumns(): TableColumn<PlannedAction>[] {
  const place = placeOf(useReturn());
  return [
    {
      key: 'action',
      header: 'Action',
      isRowHeader: true,
      cell: ({ actionCode, text }) => <TextLink to={actionPlanPath(place, actionCode)}>{text}</TextLink>,
    },
    { key: 'what', header: 'What will be done', cell: ({ whatWillBeDone }) => whatWillBeDone },
    { key: 'owner', header: 'Who answers for it', cell: ({ ownerRole }) => ownerRole },
    { key: 'due', header: 'When', cell: planDueInWords },
    { key: 'state', header: 'State', cell: ({ state }) => <PlanTag state={state} /> },
  ];
}

function Plans({ caption, plans }: { caption: string; plans: PlannedAction[] }) {
  const columns = usePlanColumns();
  if (plans.length === 0) return null;
  const keyOf = ({ actionCode }: PlannedAction) => actionCode;
  return <DataTable caption={caption} captionSize="m" rows={plans} rowKey={keyOf} columns={columns} asCards />;
}

function Unplanned({ actions }: { actions: ReturnType<typeof planRows>['unplanned'] }) {
  const shown = useReturn();
  const place = placeOf(shown);
  const mayKeep = useCan()('plan:keep', subjectOf(shown.head));
  if (actions.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Not in place and not planned</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {actions.map(({ code, shortText }) => (
          <li key={code}>
            {mayKeep ? <TextLink to={actionPlanPath(place, code)}>Plan for: {shortText}</TextLink> : shortText}
          </li>
        ))}
      </ul>
    </>
  );
}

/** What was kept on the page before. */
function JustKept() {
  const { kept } = (useLocation().state ?? {}) as { kept?: unknown };
  return typeof kept === 'string' ? (
    <p role="status" className="nhsuk-inset-text">
      {kept}
    </p>
  ) : null;
}

function Shown({ plan }: { plan: Plan }) {
  const shown = useReturn();
  const draft = useDraftIfAny();
  const content = draft?.content ?? shownContent(shown);
  const { counts, unplanned, open, closed } = planRows(plan, content, shown.head.organisation.type);
  return (
    <>
      <JustKept />
      <p className="nhsuk-lede-text">
        {content === null
          ? 'What is not in place is known once the organisation has submitted its return.'
          : planCountsInWords(counts)}
      </p>
      <p>
        A plan stays from quarter to quarter. It is done once an accepted return says that the action is in place. The
        organisation and its region see it; it is never published.
      </p>
      <Plans caption="Planned" plans={open} />
      <Unplanned actions={unplanned} />
      <TakenOver takenOver={plan.takenOver} />
      <Plans caption="Done, given up or no longer needed" plans={closed} />
    </>
  );
}

/** What the organisation will do about the actions that are not in place, and what became of what it planned. */
export function PlanPage() {
  const fetch = useFetch(ImprovementPlanDocument, { variables: placeOf(useReturn()) });
  return (
    <>
      <ReturnHeading title="Improvement plan" namesOrganisation />
      <Fetched fetch={fetch} what="the improvement plan" lines={6}>
        {({ improvementPlan }) => <Shown plan={improvementPlan} />}
      </Fetched>
    </>
  );
}
