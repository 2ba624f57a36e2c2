import {
  answerTo,
  dutyOf,
  editionOf,
  findQuestion,
  formatDay,
  isPlanOpen,
  londonDay,
  planDueInWords,
  planStepLabel,
  roleLabel,
} from '@monitor/domain';
import type { Question } from '@monitor/domain';
import { ImprovementPlanDocument, useCan, useFetch } from '@monitor/web-graphql';
import { DataTable, Fetched, NotFound, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { useNavigate, useParams } from 'react-router';
import { formatInstantDay } from '../content/format-instant.js';
import { shownContent } from '../content/shown-content.js';
import { useDraftIfAny } from '../draft/draft-context.js';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { subjectOf } from '../return/subject-of.js';
import { beginPlan } from './begin-plan.js';
import { GiveUpForm } from './GiveUpForm.js';
import { PlanForm } from './PlanForm.js';
import { PlanTag } from './PlanTag.js';
import type { Plan, PlannedAction } from './use-plan.js';

type Step = PlannedAction['steps'][number];

interface ShownProps {
  plan: Plan;
  actionCode: string;
}

const columns: TableColumn<Step>[] = [
  { key: 'when', header: 'When', isRowHeader: true, cell: ({ writtenAt }) => formatInstantDay(writtenAt) },
  { key: 'who', header: 'Who', cell: ({ personName, role }) => `${personName}, ${roleLabel(role).toLowerCase()}` },
  { key: 'kind', header: 'Step', cell: ({ kind }) => planStepLabel(kind) },
  { key: 'what', header: 'What will be done', cell: ({ whatWillBeDone }) => whatWillBeDone },
  { key: 'owner', header: 'Who answers for it', cell: ({ ownerRole }) => ownerRole },
  { key: 'due', header: 'By', cell: ({ dueOn }) => formatDay(dueOn) },
  { key: 'reason', header: 'Reason', cell: ({ reason }) => reason ?? '' },
];

function History({ steps }: { steps: Step[] }) {
  const keyOf = ({ number }: Step) => String(number);
  const newest = [...steps].reverse();
  return (
    <DataTable
      caption="Every step of this plan"
      captionSize="m"
      rows={newest}
      rowKey={keyOf}
      columns={columns}
      asCards
    />
  );
}

/** Changes the plan for an action, or gives it up. */
function Write({ plan, actionCode, text }: ShownProps & { text: string }) {
  const shown = useReturn();
  const navigate = useNavigate();
  const draft = useDraftIfAny();
  const planned = plan.planned.find((each) => each.actionCode === actionCode);
  const takenOver = plan.takenOver.find((each) => each.plan.actionCode === actionCode);
  const open = planned !== undefined && isPlanOpen(planned.state) ? planned : null;
  const seen = planned?.steps.length ?? 0;
  const today = londonDay(new Date());
  const answer = answerTo(draft?.content ?? shownContent(shown), actionCode);
  const begin = beginPlan(planned, takenOver, { answer, today });
  const kept = (said: string) => () =>
    void navigate(returnPath(placeOf(shown), 'plan'), { state: { kept: `The plan for “${text}” was ${said}.` } });
  return (
    <>
      <PlanForm key={`plan ${seen}`} {...{ actionCode, open, seen, begin, today }} onKept={kept('kept')} />
      {open !== null && <GiveUpForm actionCode={actionCode} seen={seen} onKept={kept('given up')} />}
    </>
  );
}

/** Whether the viewer writes in plans of this organisation, and its return asks about the action. */
function useMayWrite(question: Question | null): boolean {
  const { head } = useReturn();
  const mayKeep = useCan()('plan:keep', subjectOf(head));
  return mayKeep && question !== null && dutyOf(question, head.organisation.type) !== null;
}

/** The plan for the action, with what can be done to it. */
function Shown({ plan, actionCode }: ShownProps) {
  const shown = useReturn();
  const question = findQuestion(editionOf(shown.edition), actionCode);
  const mayWrite = useMayWrite(question);
  const planned = plan.planned.find((each) => each.actionCode === actionCode);
  return (
    <>
      {planned !== undefined && (
        <p className="nhsuk-lede-text">
          <PlanTag state={planned.state} /> {planned.whatWillBeDone} {planDueInWords(planned)}
        </p>
      )}
      {planned === undefined && !mayWrite && <p>Nothing is planned for this action.</p>}
      {mayWrite && <Write {...{ plan, actionCode }} text={question?.shortText ?? actionCode} />}
      {planned !== undefined && <History steps={planned.steps} />}
      <p>
        <TextLink to={returnPath(placeOf(shown), 'plan')}>The whole improvement plan</TextLink>
      </p>
    </>
  );
}

/** What will be done about one action, what became of it, and what was promised before. */
export function PlanActionPage() {
  const shown = useReturn();
  const { action = '' } = useParams();
  const question = findQuestion(editionOf(shown.edition), action);
  const fetch = useFetch(ImprovementPlanDocument, { variables: placeOf(shown) });
  if (question !== null && question.action === undefined) return <NotFound />;
  return (
    <>
      <ReturnHeading title="Plan for an action" />
      {question !== null && <h2 className="nhsuk-heading-m">{question.text}</h2>}
      <Fetched fetch={fetch} what="the plan" lines={6}>
        {({ improvementPlan }) => <Shown plan={improvementPlan} actionCode={action} />}
      </Fetched>
    </>
  );
}
