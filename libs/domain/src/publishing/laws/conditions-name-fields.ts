import type { Condition } from '../../form/definition/condition.js';
import { questionsOf } from '../../form/definition/edition-questions.js';
import type { Field } from '../../form/definition/field.js';
import type { Question } from '../../form/definition/form-edition.js';
import { questionFields, repeatedFields } from '../../form/definition/places.js';
import { placeOf } from './law.js';
import type { EditionCheck, Law } from './law.js';

interface Reading {
  /** The fields that the condition may name. */
  fields: readonly Field[];
  place: readonly string[];
  check: EditionCheck;
}

function answersOf(field: Field): readonly (string | boolean)[] | null {
  if (field.kind === 'CHOICE' || field.kind === 'CHOICES') return field.choices.map(({ value }) => value);
  return field.kind === 'YES_NO' ? [true, false] : null;
}

function checkAnswers(field: Field, is: readonly (string | boolean)[], { place, check }: Reading): void {
  const answers = answersOf(field);
  if (answers === null) {
    const message = `The condition asks what “${field.key}” is, but people do not choose it from a list. Ask whether it is answered.`;
    return check.problems.add(place, message);
  }
  for (const word of is.filter((each) => !answers.includes(each))) {
    check.problems.add(place, `“${String(word)}” is no answer of “${field.key}”. Use one of ${answers.join(', ')}.`);
  }
}

type OnField = Exclude<Condition, { all: unknown } | { any: unknown } | { not: unknown }>;

function checkField(condition: OnField, reading: Reading): void {
  const { fields, place, check } = reading;
  const field = fields.find(({ key }) => key === condition.field);
  if (field === undefined) {
    const keys = fields.map(({ key }) => key).join(', ');
    return check.problems.add(place, `The condition names “${condition.field}”, which is no field here. Use ${keys}.`);
  }
  if ('is' in condition) checkAnswers(field, condition.is, reading);
  if ('moved' in condition && condition.moved === 'DOWN' && field.kind !== 'CHOICE') {
    check.problems.add(place, `Only a choice moves down, and “${field.key}” is none. Use AT_ALL.`);
  }
  if ('passed' in condition && field.kind !== 'DAY') {
    check.problems.add(place, `Only a day passes, and “${field.key}” is none. Name a day.`);
  }
}

function checkCondition(condition: Condition, reading: Reading): void {
  if ('all' in condition) for (const part of condition.all) checkCondition(part, reading);
  else if ('any' in condition) for (const part of condition.any) checkCondition(part, reading);
  else if ('not' in condition) checkCondition(condition.not, reading);
  else checkField(condition, reading);
}

/** Every condition of a field, with the part it stands in. */
function conditionsOf(field: Field): [string, Condition][] {
  const parts: [string, Condition | string | boolean | undefined][] = [
    ['needed', field.needed],
    ['offered', field.offered],
    ['carried', field.carried],
    ['positiveWhen', field.kind === 'PERCENT' ? field.positiveWhen : undefined],
    ...(field.wordedFor ?? []).map(({ when }): [string, Condition] => ['wordedFor', when]),
    ...(field.missing ?? []).map(({ when }): [string, Condition | undefined] => ['missing', when]),
  ];
  return parts.filter((part): part is [string, Condition] => typeof part[1] === 'object');
}

/** `{key}` in a message stands for the answer of another field. */
function checkMessages(field: Field, { fields, place, check }: Reading): void {
  for (const { message } of field.missing ?? []) {
    for (const [, key] of message.matchAll(/\{([^}]*)\}/g)) {
      const named = key?.replace(/\.before$/, '');
      if (fields.every((each) => each.key !== named)) {
        check.problems.add([...place, 'missing'], `The message names {${key ?? ''}}, which is no field here.`);
      }
    }
  }
}

function checkFields(fields: readonly Field[], named: readonly Field[], question: Question, check: EditionCheck): void {
  for (const field of fields) {
    const place = [...placeOf(check.edition, question), 'shape', field.key];
    for (const [part, condition] of conditionsOf(field)) {
      checkCondition(condition, { fields: named, place: [...place, part], check });
    }
    checkMessages(field, { fields: named, place, check });
  }
}

/** A condition names a field that stands beside it, or one of the whole question, and answers that it can have. */
export const conditionsNameFields: Law = (check) => {
  for (const question of questionsOf(check.edition)) {
    const [whole, repeated] = [questionFields(question), repeatedFields(question)];
    checkFields(whole, whole, question, check);
    checkFields(repeated, [...repeated, ...whole], question, check);
    const { shape, counts } = question;
    const place = placeOf(check.edition, question);
    const reading = { fields: [...repeated, ...whole], check };
    if (shape.of === 'ENTRIES') checkCondition(shape.endsWhen, { ...reading, place: [...place, 'shape', 'endsWhen'] });
    if (counts?.of !== 'ENTRIES') continue;
    for (const { key, among, where } of counts.tallies) {
      for (const condition of among === undefined ? [where] : [among, where]) {
        checkCondition(condition, { ...reading, place: [...place, 'counts', key] });
      }
    }
  }
};
