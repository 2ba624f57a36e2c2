import { askedSections, sectionProgress } from '@monitor/domain';
import type { Question, Section, SectionProgress } from '@monitor/domain';
import type { Draft } from '../draft/draft-context.js';
import { questionPath, returnPath, sectionPath } from './paths.js';
import type { ReturnPlace } from './paths.js';

/** A section of the return being typed, with how far it is filled in. */
export interface SectionState {
  section: Section;
  progress: SectionProgress;
}

/** What of a draft says how far it is. */
type Filled = Pick<Draft, 'content' | 'issues' | 'rules'>;

/** How far a section, or some of its questions, is filled in. */
export function progressOf({ content, issues, rules }: Filled, questions: readonly Question[]): SectionProgress {
  const section = { key: '', title: '', purpose: '', questions };
  return sectionProgress(content, issues, { edition: rules.edition, section });
}

/** The sections that the organisation is asked, in the order of the form. */
export function sectionStates(draft: Filled): SectionState[] {
  const { edition, organisationType } = draft.rules;
  return askedSections(edition, organisationType).map((section) => ({
    section,
    progress: progressOf(draft, section.questions),
  }));
}

/** Whether something is still to be done. */
export function isLeft(progress: SectionProgress): boolean {
  return progress !== 'COMPLETED' && progress !== 'OPTIONAL';
}

/** Those after the place where one stands, then those before it; all where one stands at none of them. */
function onwards<T>(all: readonly T[], isHere: (each: T) => boolean): T[] {
  const here = all.findIndex(isHere);
  return [...all.slice(here + 1), ...all.slice(0, Math.max(here, 0))];
}

/** Where somebody stands in the form: at a section, and there, where it has a page of its own, at a question. */
export interface FormPlace {
  section: string;
  question?: string;
}

/**
 * Where to go on in the form: to a table of this section of which something is left, else to the next such section,
 * beginning again at the top after the last; where nothing is left, to the check of the answers.
 */
export function nextToFill(draft: Filled, here: FormPlace, place: ReturnPlace): string {
  const states = sectionStates(draft);
  const tables = states
    .find(({ section }) => section.key === here.section)
    ?.section.questions.filter(({ shape }) => shape.of === 'TABLE');
  const table = onwards(tables ?? [], ({ code }) => code === here.question).find((each) =>
    isLeft(progressOf(draft, [each])),
  );
  if (table !== undefined) return questionPath(place, draft.rules.edition, table);
  const next = onwards(states, ({ section }) => section.key === here.section).find(({ progress }) => isLeft(progress));
  return next === undefined ? returnPath(place, 'check') : sectionPath(place, next.section.key);
}
