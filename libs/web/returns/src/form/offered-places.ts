import { cellIn, isOffered, questionFields, repeatedFields } from '@monitor/domain';
import type { Circumstances, Place, Question, Scope } from '@monitor/domain';

/** The places of the whole question, or of one entry or row, whether or not anything is filled in there yet. */
export function placesIn(question: Question, scope: Scope): Place[] {
  const fields = scope.of === 'QUESTION' ? questionFields(question) : repeatedFields(question);
  return fields.map((field) => ({ cell: cellIn(scope, field.key), field, scope }));
}

/** Those of the places that the answers so far ask for or leave open to be filled in. */
export function offeredPlaces(of: Circumstances, scope: Scope): Place[] {
  return placesIn(of.question, scope).filter(({ field }) => isOffered(field, of, scope));
}
