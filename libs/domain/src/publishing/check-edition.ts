import type { FormEdition } from '../form/definition/form-edition.js';
import { definitionText } from '../form/editions/form-editions.js';
import { formatCount } from '../estimates/format-count.js';
import { ProblemList } from './edition-problem.js';
import type { EditionProblem } from './edition-problem.js';
import { conditionsNameFields } from './laws/conditions-name-fields.js';
import { keepsMeaning } from './laws/keeps-meaning.js';
import type { Law, Publication } from './laws/law.js';
import { partsFit } from './laws/parts-fit.js';
import { uniqueCodes } from './laws/unique-codes.js';
import { wholeEdition } from './laws/whole-edition.js';
import { editionLimits } from './shape/edition-limits.js';
import { editionShape } from './shape/edition-shape.js';

const laws: readonly Law[] = [uniqueCodes, partsFit, conditionsNameFields, keepsMeaning, wholeEdition];

/** What is wrong with the shape of what is said to be an edition, whatever it is; nothing is wrong = it is one. */
export function readEdition(json: unknown): { edition: FormEdition | null; problems: EditionProblem[] } {
  const problems = new ProblemList();
  editionShape(json, [], problems);
  if (problems.problems.length > 0) return { edition: null, problems: problems.all() };
  const edition = json as FormEdition;
  const length = definitionText(edition).length;
  if (length <= editionLimits.characters) return { edition, problems: [] };
  const most = formatCount(editionLimits.characters);
  problems.add([], `The whole edition has ${formatCount(length)} characters. The most is ${most}. Ask less.`);
  return { edition: null, problems: problems.all() };
}

/**
 * Everything that stops an edition from being published: first its shape and, where that is right, the laws that every
 * edition obeys. It never throws, whatever it is given, because an edition may come from a file.
 */
export function checkEdition(json: unknown, publication: Publication): EditionProblem[] {
  const { edition, problems } = readEdition(json);
  if (edition === null) return problems;
  const found = new ProblemList();
  for (const law of laws) law({ ...publication, edition, problems: found });
  return found.all();
}
