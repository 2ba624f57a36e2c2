import { readCell, sectionOf } from '@monitor/domain';
import type { FormEdition, Question } from '@monitor/domain';
import { isPractised } from './example-place.js';

/** The part of a return's address that is the same on all its pages. */
export interface ReturnPlace {
  organisationCode: string;
  quarterId: string;
}

/** A page of a return; without a page, the task list. */
export function returnPath(place: ReturnPlace, page = ''): string {
  const { organisationCode, quarterId } = place;
  const path = `/${isPractised(place) ? 'practise' : 'returns'}/${encodeURIComponent(organisationCode)}/${encodeURIComponent(quarterId)}`;
  return page === '' ? path : `${path}/${page}`;
}

/** The page of the plan for an action. */
export function actionPlanPath(place: ReturnPlace, action: string): string {
  return returnPath(place, `plan/${encodeURIComponent(action)}`);
}

/** The page of a section, by its key. */
export function sectionPath(place: ReturnPlace, section: string): string {
  return returnPath(place, `sections/${encodeURIComponent(section)}`);
}

/** The page on which a question is answered: a table has one of its own, the others stand on that of their section. */
export function questionPath(place: ReturnPlace, edition: FormEdition, { code, shape }: Question): string {
  const section = sectionOf(edition, code);
  if (section === null) return returnPath(place);
  const path = sectionPath(place, section.key);
  return shape.of === 'TABLE' ? `${path}/${encodeURIComponent(code)}` : path;
}

/** The page of one entry of a register. */
export function entryPath(place: ReturnPlace, edition: FormEdition, question: Question, entry: string): string {
  return `${questionPath(place, edition, question)}/${encodeURIComponent(question.code)}/${encodeURIComponent(entry)}`;
}

/** The page on which a cell (`D1-S1.evidence`, `SERVICES.s1.name`) is filled in; the task list where it names nothing. */
export function cellPage(place: ReturnPlace, edition: FormEdition, cellText: string): string {
  const reference = readCell(edition, cellText);
  if (reference === null) return returnPath(place);
  const { question, cell } = reference;
  const [entry, field] = cell.split('.');
  const isOfEntry = question.shape.of === 'ENTRIES' && entry !== undefined && field !== undefined;
  return isOfEntry ? entryPath(place, edition, question, entry) : questionPath(place, edition, question);
}
