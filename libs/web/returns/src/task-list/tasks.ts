import { dutyOf, issuesOfSection, progressLabel, stopsSubmission } from '@monitor/domain';
import type { OrganisationType, Question, Section, SectionProgress } from '@monitor/domain';
import type { Draft } from '../draft/draft-context.js';
import { sectionStates } from '../return/next-section.js';
import { sectionPath } from '../return/paths.js';
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
      to: sectionPath(place, section.key),
      progress,
      label: progressLabel(progress),
      hint: open === 0 ? size : `${size}, ${plural(open, 'thing', 'things')} to do`,
    };
  });
}
