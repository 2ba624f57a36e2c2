import type { Answer, CellValue, Cells } from './answer.js';
import type { Condition } from './condition.js';
import type { Field } from './field.js';
import type { Question } from './form-edition.js';
import { cellIn, questionFields, repeatedFields } from './places.js';
import type { Scope } from './places.js';

/** What a condition is held against. */
export interface Circumstances {
  question: Question;
  cells: Cells;
  /** The answer of the quarter before to the same question; null where there is none. */
  before: Answer | null;
  /** The day in London, `yyyy-mm-dd`. */
  today: string;
}

/** Whether a cell holds anything. */
export function isAnswered(value: CellValue | undefined | null): boolean {
  if (value === undefined || value === null) return false;
  if (typeof value === 'string') return value.trim() !== '';
  return Array.isArray(value) ? value.length > 0 : true;
}

/** What a field holds: in the row or entry, else in the whole question. */
export function valueIn(question: Question, cells: Cells, scope: Scope, field: string): CellValue | undefined {
  const isRepeated = repeatedFields(question).some(({ key }) => key === field);
  return cells[isRepeated ? cellIn(scope, field) : field];
}

function fieldNamed(question: Question, key: string): Field | undefined {
  return [...repeatedFields(question), ...questionFields(question)].find((field) => field.key === key);
}

/** The place of a choice in the order of its field; null where it stands outside the order, or is none of them. */
export function choiceRank(field: Field | undefined, value: CellValue | undefined): number | null {
  if (field?.kind !== 'CHOICE') return null;
  const ordered = field.choices.filter(({ unordered }) => unordered !== true);
  const rank = ordered.findIndex((choice) => choice.value === value);
  return rank === -1 ? null : rank;
}

function hasMoved(condition: { field: string; moved: 'DOWN' | 'AT_ALL' }, of: Circumstances, scope: Scope): boolean {
  if (of.before === null) return false;
  const now = valueIn(of.question, of.cells, scope, condition.field);
  const before = valueIn(of.question, of.before.cells, scope, condition.field);
  if (condition.moved === 'AT_ALL') return JSON.stringify(now) !== JSON.stringify(before);
  const field = fieldNamed(of.question, condition.field);
  const rankNow = choiceRank(field, now);
  const rankBefore = choiceRank(field, before);
  return rankNow !== null && rankBefore !== null && rankNow < rankBefore;
}

function holdsOfField(
  condition: Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>,
  of: Circumstances,
  scope: Scope,
): boolean {
  if ('moved' in condition) return hasMoved(condition, of, scope);
  const value = valueIn(of.question, of.cells, scope, condition.field);
  if ('answered' in condition) return isAnswered(value) === condition.answered;
  if ('passed' in condition) return typeof value === 'string' && value < of.today && /^\d{4}-\d{2}-\d{2}$/.test(value);
  const chosen = Array.isArray(value) ? (value as readonly string[]) : [value];
  return condition.is.some((word) => chosen.includes(word as string));
}

/** Whether a condition holds in a row, an entry or the whole question. */
export function holds(condition: Condition, of: Circumstances, scope: Scope): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, of, scope));
  if ('any' in condition) return condition.any.some((part) => holds(part, of, scope));
  if ('not' in condition) return !holds(condition.not, of, scope);
  return holdsOfField(condition, of, scope);
}

/** Whether a field must be filled in now. */
export function isNeeded(field: Field, of: Circumstances, scope: Scope): boolean {
  if (field.needed === 'ALWAYS') return true;
  return field.needed !== 'NEVER' && holds(field.needed, of, scope);
}

/** Whether a field is shown now. */
export function isOffered(field: Field, of: Circumstances, scope: Scope): boolean {
  if (isNeeded(field, of, scope)) return true;
  if (field.offered !== undefined) return holds(field.offered, of, scope);
  return field.needed === 'NEVER';
}

/** The label and hint of a field in these circumstances. */
export function wordsFor(field: Field, of: Circumstances, scope: Scope): { label: string; hint?: string } {
  return field.wordedFor?.find(({ when }) => holds(when, of, scope)) ?? field;
}
