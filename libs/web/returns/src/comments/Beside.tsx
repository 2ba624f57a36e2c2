import type { ReturnContent } from '@monitor/domain';
import { useEnter, usePart } from './part-context.js';
import { useCommentsOn } from './together-context.js';

/** What colleagues write about a question (null = the whole return), beside it; the room is kept until it comes. */
export function Beside({ question }: { question: string | null }) {
  const { part, isWanted } = usePart();
  if (!isWanted) return null;
  return <div className="monitor-beside">{part !== null && <part.QuestionComments question={question} />}</div>;
}

/**
 * The same beside an answer that is read. Whoever decides about the return marks it here; where answers are checked, only
 * what is written is shown.
 */
export function BesideAnswer({ question, isQuiet }: { question: string; isQuiet: boolean }) {
  const { part } = usePart();
  const written = useCommentsOn(question);
  if (part === null) return null;
  return (
    <>
      {(!isQuiet || written.length > 0) && <part.QuestionComments question={question} />}
      <part.MarkQuestion question={question} />
    </>
  );
}

/** What went back with the version before, and what was changed for it. */
export function WhatWasAsked() {
  const { part } = usePart();
  return part === null ? null : <part.AskedAndDone />;
}

/** What is sent back question by question, within the decision. */
export function Marked() {
  const { part } = usePart();
  return part === null ? null : <part.MarkedQuestions />;
}

/** Who else is in a section now; says to them that the viewer is. */
export function WhoIsHere({ section }: { section: string }) {
  const { part } = usePart();
  useEnter(section);
  return part === null ? null : <part.PresentHere section={section} />;
}

/** Where there are open comments, and who is where, for the whole return. */
export function CommentsOverview() {
  const { part } = usePart();
  return part === null ? null : <part.OverviewOfComments />;
}

/** The open comments by name, before a return is submitted or decided on. They hold nothing up. */
export function StillOpen() {
  const { part } = usePart();
  return part === null ? null : <part.OpenComments />;
}

/** What the organisation had planned for an action, beside the question that asks about it again. */
export function PlannedBefore({ question }: { question: string }) {
  const { part } = usePart();
  return part === null ? null : <part.PlannedFor question={question} />;
}

/** What is planned for the actions that are not in place, before a return is submitted or decided on. */
export function WhatIsPlanned({ content }: { content: ReturnContent }) {
  const { part } = usePart();
  return part === null ? null : <part.PlanOverview content={content} />;
}
