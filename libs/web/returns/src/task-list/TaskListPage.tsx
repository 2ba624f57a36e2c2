import { extensionInWords, formatDay } from '@monitor/domain';
import { ButtonLink, TaskList } from '@monitor/web-ui';
import { Navigate } from 'react-router';
import { CommentsOverview } from '../comments/Beside.js';
import { useSectionNotes } from '../comments/use-section-notes.js';
import { useDraft, useDraftIfAny } from '../draft/draft-context.js';
import { SaveStatusLine } from '../draft/SaveStatusLine.js';
import { OtherWays } from './OtherWays.js';
import { useHelperAtWork } from '../on-behalf/receipt-context.js';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { ProgressTag } from './ProgressTag.js';
import { ReturnOverview } from './ReturnOverview.js';
import { SentBackNotice } from './SentBackNotice.js';
import { isCounted, sectionTasks } from './tasks.js';
import type { SectionTask } from './tasks.js';

function Tasks({ heading, tasks }: { heading: string; tasks: SectionTask[] }) {
  const notesOf = useSectionNotes(useDraft().rules.edition);
  if (tasks.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <TaskList
        tasks={tasks.map(({ section, to, hint, progress, label }) => ({
          title: section.title,
          to,
          hint: [hint, ...notesOf(section.key)].join(', '),
          status: <ProgressTag progress={progress} label={label} />,
        }))}
      />
    </>
  );
}

function FillingIn() {
  const shown = useReturn();
  const place = placeOf(shown);
  const helper = useHelperAtWork();
  const tasks = sectionTasks(useDraft(), place);
  const wanted = tasks.filter(({ progress }) => progress !== 'OPTIONAL');
  const done = wanted.filter(({ progress }) => progress === 'COMPLETED').length;
  const { quarter, closesOn, windowState, extension } = shown.head;
  return (
    <>
      <ReturnHeading title="Quarterly return" isTop />
      <SentBackNotice />
      <p className="nhsuk-lede-text">
        {done} of {wanted.length} sections are complete.{' '}
        {windowState === 'LATE'
          ? `It was due on ${formatDay(quarter.dueOn)} and can still be sent until ${formatDay(closesOn)}.`
          : `It is due on ${formatDay(quarter.dueOn)}.`}
      </p>
      {extension !== null && <p>{extensionInWords(extension)}</p>}
      <Tasks heading="What you do" tasks={tasks.filter(({ section }) => !isCounted(section))} />
      <Tasks heading="What you count" tasks={tasks.filter(({ section }) => isCounted(section))} />
      <SaveStatusLine />
      <ButtonLink to={returnPath(place, 'check')}>
        {helper === null ? 'Check answers and submit' : 'Check what you typed'}
      </ButtonLink>
      <CommentsOverview />
      <OtherWays place={place} isHelper={helper !== null} />
    </>
  );
}

/** What is left to do in a return; for a return that cannot be typed in now, what it says. */
export function TaskListPage() {
  const shown = useReturn();
  const helper = useHelperAtWork();
  if (useDraftIfAny() !== null) return <FillingIn />;
  return helper === null ? <ReturnOverview /> : <Navigate to={returnPath(placeOf(shown), 'type-in')} replace />;
}
