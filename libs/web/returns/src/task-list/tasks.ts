import { dutyOf, issuesOfSection, progressLabel, stopsSubmission } from '@monitor/domain';
import type { OrganisationType, Question, Section, SectionProgress } from '@monitor/domain';
import type { Draft } from '../draft/draft-context.js';
import { firstLeft, isLeft, pageToFill, sectionStates } from '../return/next-section.js';
import type { ReturnPlace } from '../return/paths.js';

/** One line of the task list. */
export interface SectionTask {
  section: Section;
  to: string;
  progress: SectionProgress;
  label: string;
  hint: string;
}

const plural = (count: number, one: string, many: string) => `${count} ${count === 1 ? one : many}`;

function inWords(questions: readonly Question[]): string {
  const count = (shape: 'FIELDS' | 'TABLE' | 'ENTRIES') => questions.filter(({ shape: { of } }) => of === shape).length;
  const parts = [
    { many: count('FIELDS'), words: plural(count('FIELDS'), 'question', 'questions') },
    { many: count('ENTRIES'), words: plural(count('ENTRIES'), 'list', 'lists') },
    { many: count('TABLE'), words: plural(count('TABLE'), 'table', 'tables') },
  ];
  return parts
    .filter(({ many }) => many > 0)
    .map(({ words }) => words)
    .join(', ');
}

/**
 * What a section is made of: “4 questions”, “1 list”, “4 tables”. Where a part is voluntary it is told apart, so that
 * “completed” never seems to be said of what nobody gave.
 */
function sizeOf({ questions }: Section, type: OrganisationType): string {
  const owed = questions.filter((question) => dutyOf(question, type) === 'MANDATORY');
  const more = questions.length - owed.length;
  return owed.length === 0 || more === 0 ? inWords(questions) : `${inWords(owed)}, and ${more} more if you wish`;
}

/** Whether a section is about what was counted and not about what is done: all its questions are tables. */
export function isCounted({ questions }: Section): boolean {
  return questions.every(({ shape }) => shape.of === 'TABLE');
}

/** What there is to fill in, with how far each section is. */
export function sectionTasks(draft: Draft, place: ReturnPlace): SectionTask[] {
  return sectionStates(draft).map(({ section, progress }) => {
    const open = issuesOfSection(draft.rules.edition, draft.issues, section).filter(stopsSubmission).length;
    const size = sizeOf(section, draft.rules.organisationType);
    return {
      section,
      to: pageToFill(draft, section, place),
      progress,
      label: progressLabel(progress),
      hint: open === 0 ? size : `${size}, ${plural(open, 'thing', 'things')} to do`,
    };
  });
}

/** What to do next: the first thing that is left, by name, with its page. */
export interface NextTask {
  section: string;
  question: string;
  to: string;
  /** Whether anything is done already, so that one goes on and does not begin. */
  isBegun: boolean;
}

/** What to do next in a return; null where nothing is left but to check it. */
export function nextTask(draft: Draft, place: ReturnPlace): NextTask | null {
  const states = sectionStates(draft);
  const next = states.find(({ progress }) => isLeft(progress));
  const question = next === undefined ? undefined : firstLeft(draft, next.section);
  if (next === undefined || question === undefined) return null;
  return {
    section: next.section.title,
    question: question.shortText,
    to: pageToFill(draft, next.section, place),
    isBegun: states.some(({ progress }) => progress !== 'NOT_STARTED' && progress !== 'OPTIONAL'),
  };
}
