import { listInWords, lowerFirst, questionFields, repeatedFields } from '@monitor/domain';
import type { Condition, Field, Question } from '@monitor/domain';

function choiceInWords(field: Field | undefined, word: string | boolean): string {
  if (typeof word === 'boolean') return word ? '“Yes”' : '“No”';
  const choices = field?.kind === 'CHOICE' || field?.kind === 'CHOICES' ? field.choices : [];
  return `“${choices.find(({ value }) => value === word)?.label ?? word}”`;
}

function inWords(question: Question, condition: Condition): string {
  if ('all' in condition) return listInWords(condition.all.map((part) => inWords(question, part)));
  if ('any' in condition) return condition.any.map((part) => inWords(question, part)).join(', or ');
  if ('not' in condition) return `it is not so that ${inWords(question, condition.not)}`;
  const field = [...repeatedFields(question), ...questionFields(question)].find(({ key }) => key === condition.field);
  const name = `the ${field?.name ?? condition.field}`;
  if ('is' in condition) return `${name} is ${condition.is.map((word) => choiceInWords(field, word)).join(' or ')}`;
  if ('answered' in condition) return `${name} is ${condition.answered ? 'filled in' : 'left empty'}`;
  if ('passed' in condition) return `${name} has passed`;
  return condition.moved === 'DOWN' ? `${name} is lower than last quarter` : `${name} is not the same as last quarter`;
}

/** When a field is to be filled in, as a sentence for a sheet or a sheet of paper; empty where it always may be. */
export function onlyIf(question: Question, field: Field): string {
  if (field.needed === 'ALWAYS') return '';
  if (field.needed !== 'NEVER') return `Only if ${inWords(question, field.needed)}.`;
  return field.offered === undefined ? 'If you wish.' : `If you wish, and only if ${inWords(question, field.offered)}.`;
}

/** What to write beside a field: its hint, when it is to be filled in, and what it means in other circumstances. */
export function notesOn(question: Question, field: Field): string {
  const worded = (field.wordedFor ?? []).map(
    ({ when, label, hint }) =>
      `If ${inWords(question, when)}: ${lowerFirst(label)}.${hint === undefined ? '' : ` ${hint}`}`,
  );
  return [onlyIf(question, field), field.hint ?? '', ...worded].filter((text) => text !== '').join(' ');
}
