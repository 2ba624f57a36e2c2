import type { FormEdition, Question, Section } from '../definition/form-edition.js';
import { isConfirmed, entriesOf } from '../definition/places.js';
import { answerTo, isEmptyAnswer } from '../definition/answer.js';
import type { Answer, ReturnContent } from '../definition/answer.js';
import { readCell } from '../definition/cell-reference.js';
import { stopsSubmission } from '../definition/return-issue.js';
import type { ReturnIssue } from '../definition/return-issue.js';

/** `OPTIONAL` = nothing is filled in, and nothing has to be. */
export type SectionProgress = 'NOT_STARTED' | 'IN_PROGRESS' | 'COMPLETED' | 'HAS_ERRORS' | 'OPTIONAL';

const progressLabels: Record<SectionProgress, string> = {
  NOT_STARTED: 'Not started',
  IN_PROGRESS: 'In progress',
  COMPLETED: 'Completed',
  HAS_ERRORS: 'Has errors',
  OPTIONAL: 'Optional',
};

/** Whether an issue only says that something is still to come: an answer, a second look, or the reason for a warning. */
function isUnfinished({ severity, code }: ReturnIssue): boolean {
  return severity === 'WARNING' || code.endsWith('_MISSING') || code === 'NOT_CONFIRMED';
}

/** The issues whose cells lie in a section. */
export function issuesOfSection(edition: FormEdition, issues: readonly ReturnIssue[], section: Section): ReturnIssue[] {
  const codes = new Set(section.questions.map(({ code }) => code));
  return issues.filter(({ cell }) => codes.has(readCell(edition, cell)?.question.code ?? ''));
}

/** An answer or entry that was carried over and not yet looked at is not a start. */
export function isStarted(question: Question, answer: Answer | null): boolean {
  if (answer === null || isEmptyAnswer(answer)) return false;
  if (isConfirmed(question)) return answer.confirmed;
  const { shape } = question;
  if (shape.of !== 'ENTRIES' || answer.cells[shape.optOut] === true) return true;
  const fresh = shape.entryFields.filter(({ carried }) => carried === false);
  return entriesOf(answer.cells).some((entry) =>
    fresh.some(({ key }) => answer.cells[`${entry}.${key}`] !== undefined),
  );
}

/** How far a section of the task list is filled in, from the issues that `validateReturn` reported. */
export function sectionProgress(
  content: ReturnContent,
  issues: readonly ReturnIssue[],
  { edition, section }: { edition: FormEdition; section: Section },
): SectionProgress {
  const open = issuesOfSection(edition, issues, section).filter(stopsSubmission);
  const isBegun = section.questions.some((question) => isStarted(question, answerTo(content, question.code)));
  if (!isBegun) return open.length === 0 ? 'OPTIONAL' : 'NOT_STARTED';
  if (open.length === 0) return 'COMPLETED';
  return open.every(isUnfinished) ? 'IN_PROGRESS' : 'HAS_ERRORS';
}

/** The progress in words, for a tag of the task list. */
export function progressLabel(progress: SectionProgress): string {
  return progressLabels[progress];
}
