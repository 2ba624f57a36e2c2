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

/** The first question of a section of which something is left; undefined where nothing is. */
export function firstLeft(draft: Filled, { questions }: Section): Question | undefined {
  return questions.find((question) => isLeft(progressOf(draft, [question])));
}

/** The page on which to fill in a section: of its first table that is left where it is all tables, else its own. */
export function pageToFill(draft: Filled, section: Section, place: ReturnPlace): string {
  const left = firstLeft(draft, section);
  return left === undefined ? sectionPath(place, section.key) : questionPath(place, draft.rules.edition, left);
}

/** Where to go on within a section: to another of its tables of which something is left, else to its own page; else null. */
function restOfSection(draft: Filled, { section: key, question }: FormPlace, place: ReturnPlace): string | null {
  const section = askedSections(draft.rules.edition, draft.rules.organisationType).find((each) => each.key === key);
  const isOpen = (each: Question) => isLeft(progressOf(draft, [each]));
  const ofShape = (isTable: boolean) =>
    (section?.questions ?? []).filter(({ shape }) => (shape.of === 'TABLE') === isTable);
  const table = onwards(ofShape(true), ({ code }) => code === question).find(isOpen);
  if (table !== undefined) return questionPath(place, draft.rules.edition, table);
  return question !== undefined && ofShape(false).some(isOpen) ? sectionPath(place, key) : null;
}

/**
 * Where to go on in the form: to what is left of this section, else to what is left first in the next such section,
 * beginning again at the top after the last; where nothing is left, to the check of the answers.
 */
export function nextToFill(draft: Filled, here: FormPlace, place: ReturnPlace): string {
  const rest = restOfSection(draft, here, place);
  if (rest !== null) return rest;
  const states = sectionStates(draft);
  const next = onwards(states, ({ section }) => section.key === here.section).find(({ progress }) => isLeft(progress));
  return next === undefined ? returnPath(place, 'check') : pageToFill(draft, next.section, place);
}
