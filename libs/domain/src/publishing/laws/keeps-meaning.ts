import type { StratifierDefinition } from '../../metrics/metric.js';
import { findQuestion, questionsOf } from '../../form/definition/edition-questions.js';
import type { Field } from '../../form/definition/field.js';
import type { FormEdition, Question } from '../../form/definition/form-edition.js';
import { questionFields, repeatedFields } from '../../form/definition/places.js';
import { placeOf } from './law.js';
import type { EditionCheck, Law } from './law.js';

type Tell = (part: string, message: string) => void;

function newestWith<Part>(published: readonly FormEdition[], find: (edition: FormEdition) => Part | null | undefined) {
  for (const edition of [...published].reverse()) {
    const part = find(edition) ?? null;
    if (part !== null) return { part, version: edition.version };
  }
  return null;
}

function choicesOf(field: Field): readonly { value: string; unordered?: true }[] {
  return field.kind === 'CHOICE' || field.kind === 'CHOICES' ? field.choices : [];
}

/** Up and down are told by the order of choices: those that stay keep theirs. */
function keepsOrder(before: Field, now: Field): boolean {
  const values = (field: Field, other: Field) =>
    choicesOf(field)
      .filter(({ value }) => choicesOf(other).some((choice) => choice.value === value))
      .map(({ value, unordered }) => `${value} ${String(unordered === true)}`);
  return values(before, now).join() === values(now, before).join();
}

function checkField(before: Field, now: Field, tell: Tell): void {
  if (before.kind !== now.kind) {
    return tell(now.key, `It held ${before.kind} and now holds ${now.kind}. Give the new field a key of its own.`);
  }
  if (!keepsOrder(before, now)) {
    tell(
      now.key,
      'Its answers stand in another order than before, so up and down would change. Keep the order, or use a new key.',
    );
  }
  if (before.secret !== undefined && now.secret === undefined) {
    tell(
      now.key,
      'People were promised that nobody outside their organisation reads it. Keep it secret, or use a new key.',
    );
  }
}

function rowsOf({ shape }: Question): string | null {
  return shape.of === 'TABLE' ? shape.stratifier : null;
}

function checkQuestion(before: Question, now: Question, tell: Tell): void {
  if (before.shape.of !== now.shape.of || rowsOf(before) !== rowsOf(now)) {
    return tell('shape', 'It is laid out in another way than before. Give the new question a code of its own.');
  }
  if (before.metric !== now.metric || before.action?.domain !== now.action?.domain) {
    tell('code', 'It belonged to another metric or domain. Give the new question a code of its own.');
  }
  const sides = [repeatedFields, questionFields];
  for (const fieldsOf of sides) {
    for (const field of fieldsOf(now)) {
      const earlier = [...repeatedFields(before), ...questionFields(before)].find(({ key }) => key === field.key);
      if (earlier === undefined) continue;
      if (!fieldsOf(before).includes(earlier)) tell(field.key, 'It stood elsewhere in the question. Use a new key.');
      else checkField(earlier, field, tell);
    }
  }
}

/** Counts are stored in the order of rows: a list may only grow at its end. */
function checkRows(before: StratifierDefinition, now: StratifierDefinition, tell: Tell): void {
  for (const level of ['groups', 'detailedGroups'] as const) {
    const [earlier, later] = [before[level] ?? [], now[level] ?? []];
    const isPrefix = earlier.every(
      ({ code, comparable }, index) => later[index]?.code === code && later[index]?.comparable === comparable,
    );
    if (!isPrefix) {
      const codes = earlier.map(({ code }) => code).join(', ');
      tell(
        level,
        `It began with ${codes}, and counts are stored in that order. Keep these first, and add new rows at the end.`,
      );
    }
  }
  if (before.ordered !== now.ordered || before.isEquity !== now.isEquity) {
    tell('ordered', 'Whether it is ordered, or an equity group, is another than before. Make a new list of rows.');
  }
}

/** A code that an earlier edition used keeps its shape and meaning; for another meaning there is another code. */
export const keepsMeaning: Law = ({ edition, published, problems }: EditionCheck) => {
  for (const question of questionsOf(edition)) {
    const before = newestWith(published, (each) => findQuestion(each, question.code));
    if (before === null) continue;
    checkQuestion(before.part, question, (part, message) =>
      problems.add([...placeOf(edition, question), part], `${message} (Edition ${String(before.version)} has it.)`),
    );
  }
  for (const rows of edition.stratifiers) {
    const same = ({ stratifiers }: FormEdition) => stratifiers.find(({ stratifier }) => stratifier === rows.stratifier);
    const before = newestWith(published, same);
    if (before === null) continue;
    checkRows(before.part, rows, (part, message) => problems.add(['stratifiers', rows.stratifier, part], message));
  }
  for (const metric of edition.metrics) {
    const before = newestWith(published, ({ metrics }) => metrics.find(({ id }) => id === metric.id));
    if (before !== null && (before.part.kind !== metric.kind || before.part.per !== metric.per)) {
      problems.add(['metrics', metric.id], 'It was a metric of another kind. Give the new metric an id of its own.');
    }
  }
};
