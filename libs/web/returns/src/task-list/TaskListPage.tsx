import { formatDay } from '@monitor/domain';
import type { SectionProgress } from '@monitor/domain';
import { ButtonLink, TaskList } from '@monitor/web-ui';
import { Tag } from 'nhsuk-react-components';
import { useDraft, useDraftIfAny } from '../draft/draft-context.js';
import { SaveStatusLine } from '../draft/SaveStatusLine.js';
import { OtherWays } from './OtherWays.js';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { ReturnOverview } from './ReturnOverview.js';
import { SentBackNotice } from './SentBackNotice.js';
import { sectionTasks } from './tasks.js';
import type { SectionTask } from './tasks.js';

const tones = { NOT_STARTED: 'blue', IN_PROGRESS: 'white', HAS_ERRORS: 'red' } as const satisfies Record<
  Exclude<SectionProgress, 'COMPLETED'>,
  string
>;

function TaskState({ progress, label }: Pick<SectionTask, 'progress' | 'label'>) {
  return progress === 'COMPLETED' ? label : <Tag modifier={tones[progress]}>{label}</Tag>;
}

function Tasks({ heading, tasks }: { heading: string; tasks: SectionTask[] }) {
  if (tasks.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <TaskList
        tasks={tasks.map(({ section, to, hint, progress, label }) => ({
          title: section.title,
          to,
          hint,
          status: <TaskState progress={progress} label={label} />,
        }))}
      />
    </>
  );
}

function FillingIn() {
  const shown = useReturn();
  const place = placeOf(shown);
  const tasks = sectionTasks(useDraft(), place);
  const done = tasks.filter(({ progress }) => progress === 'COMPLETED').length;
  const { dueOn, closesOn, windowState } = shown.head.quarter;
  return (
    <>
      <ReturnHeading title="Quarterly return" isTop />
      <SentBackNotice />
      <p className="nhsuk-lede-text">
        {done} of {tasks.length} sections are complete.{' '}
        {windowState === 'LATE'
          ? `It was due on ${formatDay(dueOn)} and can still be sent until ${formatDay(closesOn)}.`
          : `It is due on ${formatDay(dueOn)}.`}
      </p>
      <Tasks heading="What you do" tasks={tasks.filter(({ section }) => section.kind === 'DOMAIN')} />
      <Tasks heading="What came of it" tasks={tasks.filter(({ section }) => section.kind === 'METRIC')} />
      <SaveStatusLine />
      <ButtonLink to={returnPath(place, 'check')}>Check answers and submit</ButtonLink>
      <OtherWays place={place} />
    </>
  );
}

/** What is left to do in a return; for a return that cannot be typed in now, what it says. */
export function TaskListPage() {
  return useDraftIfAny() === null ? <ReturnOverview /> : <FillingIn />;
}
