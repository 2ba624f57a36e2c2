import { alternativesInWords, listInWords } from '../../wording/list-in-words.js';
import type { Condition } from '../definition/condition.js';
import type { Field } from '../definition/field.js';
import type { Question } from '../definition/form-edition.js';
import { questionFields, repeatedFields } from '../definition/places.js';
import { fieldClause } from './field-clause.js';

/** A part of a condition in words; `joined` says how its own parts hang together, `CHOICES` those of one field. */
interface Clause {
  words: string;
  joined: 'AND' | 'OR' | 'CHOICES' | null;
}

function fieldOf(question: Question, key: string): Field {
  // A field of the same row or entry goes before one of the whole question, as it does when the condition is held.
  const field = [...repeatedFields(question), ...questionFields(question)].find((each) => each.key === key);
  if (field === undefined) throw new Error(`A condition of ${question.code} names ${key}, which is no field of it.`);
  return field;
}

/** Alternatives among parts that must all hold are held together by “either”, so that they are read as one part. */
function andClause(parts: readonly Clause[]): string {
  const words = parts.map((part) => (part.joined === 'OR' ? `either ${part.words}` : part.words));
  return parts.some(({ joined }) => joined !== null) ? words.join(', and ') : listInWords(words);
}

function orClause(parts: readonly Clause[]): string {
  const words = parts.map(({ words }) => words);
  return parts.some(({ joined }) => joined !== null) ? words.join(', or ') : alternativesInWords(words);
}

/** Parts that hang together as the whole does are told with it, not within it. */
function partsOf(condition: Condition, kind: 'all' | 'any'): readonly Condition[] {
  if ('all' in condition && kind === 'all') return condition.all.flatMap((part) => partsOf(part, kind));
  if ('any' in condition && kind === 'any') return condition.any.flatMap((part) => partsOf(part, kind));
  return [condition];
}

function joinedClause(
  parts: readonly Condition[],
  joined: 'AND' | 'OR',
  at: { question: Question; isSo: boolean },
): Clause {
  const clauses = parts.map((part) => clauseOf(part, at.question, at.isSo));
  const [only] = clauses;
  if (clauses.length === 1 && only !== undefined) return only;
  return { words: joined === 'AND' ? andClause(clauses) : orClause(clauses), joined };
}

/** That a condition holds or, where `isSo` is false, that it does not: no part is true of all just if one is false. */
function clauseOf(condition: Condition, question: Question, isSo: boolean): Clause {
  if ('not' in condition) return clauseOf(condition.not, question, !isSo);
  if ('all' in condition) return joinedClause(partsOf(condition, 'all'), isSo ? 'AND' : 'OR', { question, isSo });
  if ('any' in condition) return joinedClause(partsOf(condition, 'any'), isSo ? 'OR' : 'AND', { question, isSo });
  const joined = 'is' in condition && condition.is.length > 1 ? 'CHOICES' : null;
  return { words: fieldClause(condition, fieldOf(question, condition.field), isSo), joined };
}

/**
 * When something is needed, in words that go on in a sentence: paper, workbook and dictionary say it so.
 * @example conditionInWords({ field: 'status', is: ['PLANNED'] }, action) // "only if the status is “Planned”"
 */
export function conditionInWords(condition: Condition, question: Question): string {
  return `only if ${clauseOf(condition, question, true).words}`;
}

/**
 * When a field is to be filled in: “always”, “only if …” or “if you wish”.
 * @example needInWords(nameOfTheService, register) // "always"
 */
export function needInWords({ needed, offered }: Field, question: Question): string {
  if (needed === 'ALWAYS') return 'always';
  if (needed !== 'NEVER') return conditionInWords(needed, question);
  return offered === undefined ? 'if you wish' : `if you wish, but ${conditionInWords(offered, question)}`;
}
