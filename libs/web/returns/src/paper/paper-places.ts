import { cellIn, everyTableRow, questionFields, repeatedFields } from '@monitor/domain';
import type { FormEdition, Place, Question, Scope } from '@monitor/domain';

/** How many empty entries a register has on paper; for more, its page is copied. */
const entriesOnPaper = ['e1', 'e2', 'e3'];

/** The rows or entries that a question has on paper: every row that may be filled in, and a few empty entries. */
export function paperScopes(edition: FormEdition, { shape }: Question): Scope[] {
  if (shape.of === 'TABLE') return everyTableRow(edition, shape).map((row) => ({ of: 'ROW', row }));
  return shape.of === 'ENTRIES' ? entriesOnPaper.map((entry) => ({ of: 'ENTRY', entry })) : [];
}

/** The places of a question within a row or entry, or those of the whole question. */
export function paperPlaces(question: Question, scope: Scope): Place[] {
  const fields = scope.of === 'QUESTION' ? questionFields(question) : repeatedFields(question);
  return fields.map((field) => ({ cell: cellIn(scope, field.key), field, scope }));
}
