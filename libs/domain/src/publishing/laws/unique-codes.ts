import { confirmedCell } from '../../form/definition/cell-reference.js';
import { questionsOf } from '../../form/definition/edition-questions.js';
import type { Field } from '../../form/definition/field.js';
import type { FormEdition, Question } from '../../form/definition/form-edition.js';
import { questionFields, repeatedFields } from '../../form/definition/places.js';
import { placeOf } from './law.js';
import type { EditionCheck, Law } from './law.js';

function unique(codes: readonly string[], place: readonly string[], { problems }: EditionCheck): void {
  const repeated = codes.filter((code, index) => codes.indexOf(code) !== index);
  for (const code of new Set(repeated)) {
    problems.add([...place, code], 'Two are called so. Give each a code of its own.');
  }
}

function uniqueChoices(fields: readonly Field[], place: readonly string[], check: EditionCheck): void {
  for (const field of fields) {
    if (field.kind !== 'CHOICE' && field.kind !== 'CHOICES') continue;
    const within = [...place, field.key, 'choices'];
    unique(
      field.choices.map(({ value }) => value),
      within,
      check,
    );
    const labels = field.choices.map(({ label }) => label.toLowerCase());
    if (new Set(labels).size < labels.length) {
      check.problems.add(within, 'Two answers read the same. Word each so that people can tell them apart.');
    }
  }
}

function uniqueWithin(question: Question, check: EditionCheck): void {
  const place = [...placeOf(check.edition, question), 'shape'];
  const fields = [...repeatedFields(question), ...questionFields(question)];
  const keys = fields.map(({ key }) => key);
  unique(keys, place, check);
  if (keys.includes(confirmedCell)) {
    check.problems.add([...place, confirmedCell], 'The product itself keeps a cell of this name. Choose another key.');
  }
  uniqueChoices(fields, place, check);
  if (question.counts?.of === 'ENTRIES') {
    unique(
      question.counts.tallies.map(({ key }) => key),
      [...place, 'counts'],
      check,
    );
  }
}

function rowCodes(edition: FormEdition, { shape }: Question): string[] {
  if (shape.of !== 'TABLE') return [];
  const rows = edition.stratifiers.find(({ stratifier }) => stratifier === shape.stratifier);
  return [...(rows?.groups ?? []), ...(rows?.detailedGroups ?? [])].map(({ code }) => code);
}

/** A cell is named by its question and its place: `A.B` may not be both a question and a row of table `A`. */
function noneWithinAnother(check: EditionCheck): void {
  const questions = questionsOf(check.edition);
  for (const table of questions) {
    const names = rowCodes(check.edition, table).map((row) => `${table.code}.${row}`);
    for (const question of questions.filter(({ code }) => names.includes(code))) {
      const message = `It could also be a row of the table ${table.code}. Give the question another code.`;
      check.problems.add(placeOf(check.edition, question), message);
    }
  }
}

/** Codes and keys name one thing each. */
export const uniqueCodes: Law = (check) => {
  const { edition } = check;
  unique(
    edition.sections.map(({ key }) => key),
    ['sections'],
    check,
  );
  unique(
    questionsOf(edition).map(({ code }) => code),
    ['questions'],
    check,
  );
  for (const list of edition.stratifiers) {
    const codes = (rows: readonly { code: string }[] = []) => rows.map(({ code }) => code);
    unique(codes(list.groups), ['stratifiers', list.stratifier, 'groups'], check);
    unique(codes(list.detailedGroups), ['stratifiers', list.stratifier, 'detailedGroups'], check);
  }
  const named = {
    stratifiers: edition.stratifiers.map(({ stratifier }) => stratifier),
    metrics: edition.metrics.map(({ id }) => id),
    domains: edition.domains.map(({ code }) => code),
    principles: edition.principles.map(({ code }) => code),
    rules: edition.rules,
  };
  for (const [part, codes] of Object.entries(named)) unique(codes, [part], check);
  for (const question of questionsOf(edition)) uniqueWithin(question, check);
  noneWithinAnother(check);
};
