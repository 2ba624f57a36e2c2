import { issuesOfSection, progressLabel, stopsSubmission } from '@monitor/domain';
import type { Section, SectionProgress } from '@monitor/domain';
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

/** What a section is made of: “4 questions”, “a register”, “4 tables”. */
function sizeOf({ questions }: Section): string {
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

/** Whether a section is about what was counted and not about what is done: all its questions are tables. */
export function isCounted({ questions }: Section): boolean {
  return questions.every(({ shape }) => shape.of === 'TABLE');
}

/** What there is to fill in, with how far each section is. */
export function sectionTasks(draft: Draft, place: ReturnPlace): SectionTask[] {
  return sectionStates(draft).map(({ section, progress }) => {
    const open = issuesOfSection(draft.rules.edition, draft.issues, section).filter(stopsSubmission).length;
    const size = sizeOf(section);
    return {
      section,
      to: sectionPath(place, section.key),
      progress,
      label: progressLabel(progress),
      hint: open === 0 ? size : `${size}, ${plural(open, 'thing', 'things')} to do`,
    };
  });
}
