import { extensionInWords, whereItStands } from '@monitor/domain';
import { ButtonLink, TaskList } from '@monitor/web-ui';
import { Navigate } from 'react-router';
import { CommentsOverview } from '../comments/Beside.js';
import { useSectionNotes } from '../comments/use-section-notes.js';
import { useDraft, useDraftIfAny } from '../draft/draft-context.js';
import { standingOf } from '../decision/standing-of.js';
import { CorrectionNotice } from '../history/CorrectionNotice.js';
import { OtherWays } from './OtherWays.js';
import { useHelperAtWork } from '../on-behalf/receipt-context.js';
import { PlanLink } from '../plan/PlanLink.js';
import { returnPath } from '../return/paths.js';
import type { ReturnPlace } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { isPractised } from '../return/example-place.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { ProgressTag } from './ProgressTag.js';
import { ReturnOverview } from './ReturnOverview.js';
import { TimeIsMeasured } from '../time/TimeIsMeasured.js';
import { SentBackNotice } from './SentBackNotice.js';
import { isCounted, nextTask, sectionTasks } from './tasks.js';
import type { NextTask, SectionTask } from './tasks.js';

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

function checkLabel(isHelper: boolean): string {
  return isHelper ? 'Check what you typed' : 'Check answers and submit';
}

interface WhatIsNextProps {
  next: NextTask | null;
  place: ReturnPlace;
  isHelper: boolean;
}

/** The one thing to do next, and the button that leads there. */
function WhatIsNext({ next, place, isHelper }: WhatIsNextProps) {
  if (next === null) {
    return (
      <>
        <p>Next: check your answers{isHelper ? '' : ', and submit the return'}.</p>
        <ButtonLink to={returnPath(place, 'check')}>{checkLabel(isHelper)}</ButtonLink>
      </>
    );
  }
  const { section, question, to, isBegun } = next;
  return (
    <>
      <p>
        Next: {question}
        {question === section ? '' : `, in “${section}”`}.
      </p>
      <ButtonLink to={to}>{isBegun ? 'Go on' : 'Begin'}</ButtonLink>
    </>
  );
}

function FillingIn() {
  const shown = useReturn();
  const place = placeOf(shown);
  const helper = useHelperAtWork();
  const draft = useDraft();
  const tasks = sectionTasks(draft, place);
  const next = nextTask(draft, place);
  const wanted = tasks.filter(({ progress }) => progress !== 'OPTIONAL');
  const done = wanted.filter(({ progress }) => progress === 'COMPLETED').length;
  const { extension } = shown.head;
  return (
    <>
      <ReturnHeading title="Quarterly return" isTop />
      <SentBackNotice />
      <CorrectionNotice />
      <p className="nhsuk-lede-text">
        {done} of {wanted.length} sections are complete. {whereItStands(standingOf(shown.head)).until}
      </p>
      {extension !== null && <p>{extensionInWords(extension)}</p>}
      <WhatIsNext next={next} place={place} isHelper={helper !== null} />
      <Tasks heading="Actions" tasks={tasks.filter(({ section }) => !isCounted(section))} />
      <Tasks heading="Measures: what you count" tasks={tasks.filter(({ section }) => isCounted(section))} />
      {next !== null && (
        <ButtonLink to={returnPath(place, 'check')} secondary>
          {checkLabel(helper !== null)}
        </ButtonLink>
      )}
      <CommentsOverview />
      <PlanLink />
      <OtherWays place={place} isHelper={helper !== null} />
      {helper === null && !isPractised(place) && <TimeIsMeasured />}
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
