import type { QuarterId } from '../../quarter/quarter.js';
import type { FormEdition, Question } from '../../form/definition/form-edition.js';
import type { ProblemList } from '../edition-problem.js';

/** What an edition is held against. */
export interface Publication {
  /** Every edition published before it, oldest first. */
  published: readonly FormEdition[];
  /** The last quarter of which any organisation has begun a return; null where none has. */
  lastBegun: QuarterId | null;
}

/** An edition of the right shape, as it is checked. */
export interface EditionCheck extends Publication {
  edition: FormEdition;
  problems: ProblemList;
}

/** A law that every edition obeys. It is only asked of what has the right shape. */
export type Law = (check: EditionCheck) => void;

/** Where a question lies. */
export function placeOf(edition: FormEdition, question: Question): string[] {
  const section = edition.sections.find(({ questions }) => questions.includes(question));
  return ['sections', section?.key ?? '', 'questions', question.code];
}
