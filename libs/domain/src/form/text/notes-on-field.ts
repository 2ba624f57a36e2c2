import { lowerFirst, upperFirst } from '../../wording/letter-case.js';
import type { Field } from '../definition/field.js';
import type { Question } from '../definition/form-edition.js';
import { conditionInWords, needInWords } from './condition-in-words.js';

/**
 * What stands beside a field where it cannot change as people type, in a workbook or on paper: when it is to be filled
 * in unless that is always, its hint, and what else it may ask. One sentence or more each.
 * @example notesOnField(reason, action) // ["Only if the status is “Does not apply”.", "Only if …: why it does not apply."]
 */
export function notesOnField(field: Field, question: Question): string[] {
  const need = field.needed === 'ALWAYS' ? [] : [`${upperFirst(needInWords(field, question))}.`];
  const worded = (field.wordedFor ?? []).map(({ when, label, hint }) => {
    const text = `${upperFirst(conditionInWords(when, question))}: ${lowerFirst(label)}.`;
    return hint === undefined ? text : `${text} ${hint}`;
  });
  return [...need, ...(field.hint === undefined ? [] : [field.hint]), ...worded];
}
