import {
  answerTo,
  editionOf,
  findQuestion,
  formatDay,
  isPlanOpen,
  londonDay,
  planDueInWords,
  planStepLabel,
  roleLabel,
} from '@monitor/domain';
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

/** The plan for the action, with what can be done to it. */
function Shown({ plan, actionCode }: { plan: Plan; actionCode: string }) {
  const shown = useReturn();
  const navigate = useNavigate();
  const draft = useDraftIfAny();
  const place = placeOf(shown);
  const question = findQuestion(editionOf(shown.edition), actionCode);
  const isAsked = question?.action !== undefined && shown.head.organisation.type in question.askedOf;
  const mayKeep = useCan()('plan:keep', subjectOf(shown.head)) && isAsked;
  const planned = plan.planned.find((each) => each.actionCode === actionCode);
  const takenOver = plan.takenOver.find((each) => each.plan.actionCode === actionCode);
  const open = planned !== undefined && isPlanOpen(planned.state) ? planned : null;
  const seen = planned?.steps.length ?? 0;
  const today = londonDay(new Date());
  const begin = beginPlan(planned, takenOver, {
    answer: answerTo(draft?.content ?? shownContent(shown), actionCode),
    today,
  });
  const kept = (said: string) => () => void navigate(returnPath(place, 'plan'), { state: { kept: said } });
  const text = question?.shortText ?? planned?.text ?? actionCode;
  return (
    <>
      {planned !== undefined && (
        <p className="nhsuk-lede-text">
          <PlanTag state={planned.state} /> {planned.whatWillBeDone} {planDueInWords(planned)}
        </p>
      )}
      {mayKeep && (
        <PlanForm
          key={`plan ${seen}`}
          {...{ actionCode, open, seen, begin, today }}
          onKept={kept(`The plan for “${text}” was kept.`)}
        />
      )}
      {mayKeep && open !== null && (
        <GiveUpForm actionCode={actionCode} seen={seen} onKept={kept(`The plan for “${text}” was given up.`)} />
      )}
      {planned !== undefined && <History steps={planned.steps} />}
      <p>
        <TextLink to={returnPath(place, 'plan')}>The whole improvement plan</TextLink>
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
