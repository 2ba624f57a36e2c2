import { lowerFirst } from '../../wording/letter-case.js';
import type { Cells } from '../definition/answer.js';
import type { Question } from '../definition/form-edition.js';
import type { Place, Scope } from '../definition/places.js';

/** The question as messages name it: the text of an action or statement in quotation marks, the name of a table without. */
export function questionName({ shape, shortText }: Question): string {
  return shape.of === 'FIELDS' ? `“${shortText}”` : shortText;
}

/** The row or entry as messages name it, or null for the whole question. */
export function scopeName({ shape }: Question, cells: Cells, scope: Scope): string | null {
  if (scope.of === 'QUESTION') return null;
  if (scope.of === 'ROW') return scope.row.label;
  const named = shape.of === 'ENTRIES' ? cells[`${scope.entry}.${shape.keyField}`] : undefined;
  if (typeof named === 'string' && named.trim() !== '') return `“${named.trim()}”`;
  return shape.of === 'ENTRIES' ? `a ${shape.entryName} without a name` : scope.entry;
}

/** The question, with the row or entry where there is one: “NHS App registration by age, 0 to 17”. */
export function scopedQuestionName(question: Question, cells: Cells, scope: Scope): string {
  const scoped = scopeName(question, cells, scope);
  return scoped === null ? questionName(question) : `${questionName(question)}, ${scoped}`;
}

/** The whole name of a place, for a list of changes: “A named senior owner: day of the evidence”. */
export function placeName(question: Question, cells: Cells, { field, scope }: Place): string {
  const scoped = scopeName(question, cells, scope);
  const part = scope.of === 'ROW' ? field.label : lowerFirst(field.name);
  return `${question.shortText}${scoped === null ? '' : `, ${scoped}`}: ${part}`;
}
