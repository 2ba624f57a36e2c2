import { describe, expect, it } from '@jest/globals';
import { organisationTypes } from '../../organisations/organisation.js';
import type { Cells } from '../definition/answer.js';
import { readCell, writeCell } from '../definition/cell-reference.js';
import type { Condition } from '../definition/condition.js';
import { findQuestion, questionsOf } from '../definition/edition-questions.js';
import type { Field } from '../definition/field.js';
import type { FormEdition, Question } from '../definition/form-edition.js';
import { answerPlaces, isEntryKey, questionFields, repeatedFields } from '../definition/places.js';
import { levelField, stratifierIn } from '../definition/table-rows.js';
import { ruleCodes } from '../rules/apply-rules.js';
import { formEditions } from './form-editions.js';

const fieldsOf = (question: Question): Field[] => [...repeatedFields(question), ...questionFields(question)];
const repeatedIn = (texts: readonly string[]) => texts.filter((text, place) => texts.indexOf(text) !== place);

/** Every condition of a question, those within others included, each with where it stands. */
function conditionsOf(question: Question): [place: string, condition: Condition][] {
  const within = (condition: Condition): Condition[] => {
    if ('all' in condition) return condition.all.flatMap(within);
    if ('any' in condition) return condition.any.flatMap(within);
    return 'not' in condition ? within(condition.not) : [condition];
  };
  const ofFields = fieldsOf(question).flatMap((field): [string, Condition | string | boolean | undefined][] => [
    [`${field.key} needed`, field.needed],
    [`${field.key} offered`, field.offered],
    [`${field.key} carried`, field.carried],
    [`${field.key} positive`, field.kind === 'PERCENT' ? field.positiveWhen : undefined],
    ...(field.wordedFor ?? []).map(({ when }): [string, Condition] => [`${field.key} words`, when]),
    ...(field.missing ?? []).map(({ when }): [string, Condition | undefined] => [`${field.key} missing`, when]),
  ]);
  const { shape, counts } = question;
  const ends: [string, Condition][] = shape.of === 'ENTRIES' ? [['ends', shape.endsWhen]] : [];
  const tallies = counts?.of === 'ENTRIES' ? counts.tallies : [];
  const ofTallies = tallies.flatMap(({ key, where, among }): [string, Condition | undefined][] => [
    [`${key} where`, where],
    [`${key} among`, among],
  ]);
  return [...ofFields, ...ends, ...ofTallies].flatMap(([place, condition]) =>
    typeof condition === 'object' ? within(condition).map((each): [string, Condition] => [place, each]) : [],
  );
}

/** What is wrong with a simple condition of a question, or null. */
function conditionFault(question: Question, condition: Condition): string | null {
  if (!('field' in condition)) return null;
  const field = fieldsOf(question).find(({ key }) => key === condition.field);
  if (field === undefined) return `${condition.field} is no field`;
  if ('moved' in condition && condition.moved === 'DOWN' && field.kind !== 'CHOICE') return 'has no order';
  if ('passed' in condition && field.kind !== 'DAY') return 'is no day';
  if (!('is' in condition)) return null;
  const offered: readonly unknown[] =
    field.kind === 'YES_NO' ? [true, false] : 'choices' in field ? field.choices.map(({ value }) => value) : [];
  const unknown = condition.is.find((value) => !offered.includes(value));
  return unknown === undefined ? null : `${field.key} does not offer ${String(unknown)}`;
}

/** The fields by whose answers organisations are counted, with the kinds that can be counted so. */
function projectionFault(question: Question): string | null {
  const { counts, shape } = question;
  const kindOf = (key: string) => questionFields(question).find((field) => field.key === key)?.kind;
  if (counts === undefined) return 'is not counted';
  switch (counts.of) {
    case 'CHOICE':
      return kindOf(counts.field) === 'CHOICE' ? null : `${counts.field} is no choice`;
    case 'FIELDS':
      return counts.fields.every((key) => ['CHOICE', 'YES_NO'].includes(kindOf(key) ?? '')) ? null : 'names no choice';
    case 'PAIRS':
      return shape.of === 'TABLE' && shape.columns.map(({ key }) => key).join() === 'numerator,denominator'
        ? null
        : 'has no pairs';
    case 'GIVEN':
      return shape.of === 'TABLE' ? null : 'is no table';
    case 'ENTRIES':
      return shape.of === 'ENTRIES' && repeatedIn(counts.tallies.map(({ key }) => key)).length === 0
        ? null
        : 'has no entries, or a tally twice';
  }
}

/** What is wrong with how a question is laid out, or null. */
function shapeFault(edition: FormEdition, { shape }: Question): string | null {
  if (shape.of === 'FIELDS') return shape.fields.length > 0 ? null : 'asks nothing';
  if (shape.fields.find(({ key }) => key === shape.optOut)?.kind !== 'YES_NO') return 'cannot be opted out of';
  if (shape.of === 'ENTRIES') {
    const keyField = shape.entryFields.find(({ key }) => key === shape.keyField);
    return keyField?.kind === 'TEXT' && keyField.needed === 'ALWAYS' ? null : 'has entries without a name';
  }
  const { groups, detailedGroups = [] } = stratifierIn(edition, shape.stratifier);
  const codes = groups.map(({ code }) => code);
  if (detailedGroups.some(({ partOf }) => !codes.includes(partOf))) return 'has a part of no group';
  if ([...groups, ...detailedGroups].some(({ code }) => isEntryKey(code))) return 'has a row named like an entry';
  const offersLevel = shape.fields.some(({ key }) => key === levelField);
  return offersLevel && detailedGroups.length === 0 ? 'offers a level that is not there' : null;
}

describe('the editions', () => {
  it('follow each other, by number, day and first quarter', () => {
    const inOrder = <T>(values: readonly T[]) =>
      values.every((value, place) => place === 0 || values[place - 1]! < value);
    expect(inOrder(formEditions.map(({ version }) => version))).toBe(true);
    expect(inOrder(formEditions.map(({ publishedOn }) => publishedOn))).toBe(true);
    expect(inOrder(formEditions.map(({ firstQuarter }) => firstQuarter))).toBe(true);
  });
});

describe('an edition after another', () => {
  it('keeps the rows of each list in their places and adds only at the end: counts are stored in that order', () => {
    for (const [place, later] of formEditions.entries()) {
      for (const { stratifier, groups } of formEditions[place - 1]?.stratifiers ?? []) {
        const codes = stratifierIn(later, stratifier).groups.map(({ code }) => code);
        expect([stratifier, codes.slice(0, groups.length)]).toEqual([stratifier, groups.map(({ code }) => code)]);
      }
    }
  });

  it('asks what it asks again in the same shape, and counts it in the same way', () => {
    for (const [place, later] of formEditions.entries()) {
      const before = formEditions[place - 1];
      for (const question of before === undefined ? [] : questionsOf(before)) {
        const now = findQuestion(later, question.code);
        if (now === null) continue;
        expect([now.code, now.shape.of, now.counts]).toEqual([question.code, question.shape.of, question.counts]);
      }
    }
  });
});

describe.each(formEditions.map((edition) => ({ version: edition.version, edition })))(
  'edition $version of the form',
  ({ edition }) => {
    const questions = questionsOf(edition);
    const faults = (faultOf: (question: Question) => string | null) =>
      questions.flatMap((question) => (faultOf(question) === null ? [] : [`${question.code} ${faultOf(question)}`]));

    it('names each section, question, field, choice and row once', () => {
      expect(repeatedIn(edition.sections.map(({ key }) => key))).toEqual([]);
      expect(repeatedIn(questions.map(({ code }) => code))).toEqual([]);
      expect(repeatedIn(edition.stratifiers.map(({ stratifier }) => stratifier))).toEqual([]);
      for (const question of questions) {
        expect([question.code, repeatedIn(fieldsOf(question).map(({ key }) => key))]).toEqual([question.code, []]);
        const choices = fieldsOf(question).flatMap((field) => ('choices' in field ? [field.choices] : []));
        expect(choices.flatMap((each) => repeatedIn(each.map(({ value }) => value)))).toEqual([]);
        expect(choices.flatMap((each) => repeatedIn(each.map(({ label }) => label)))).toEqual([]);
      }
      for (const { groups, detailedGroups = [] } of edition.stratifiers) {
        expect(repeatedIn(groups.map(({ code }) => code))).toEqual([]);
        expect(repeatedIn(detailedGroups.map(({ code }) => code))).toEqual([]);
      }
    });

    it('has conditions only on what its questions ask and offer', () => {
      const wrong = questions.flatMap((question) =>
        conditionsOf(question).flatMap(([place, condition]) => {
          const fault = conditionFault(question, condition);
          return fault === null ? [] : [`${question.code} ${place}: ${fault}`];
        }),
      );
      expect(wrong).toEqual([]);
    });

    it('lays its questions out as their shapes want, and counts what they hold', () => {
      expect(faults((question) => shapeFault(edition, question))).toEqual([]);
      expect(faults(projectionFault)).toEqual([]);
    });

    it('has no cell whose name could be another’s, and none that cannot be read back', () => {
      const texts = questions.flatMap((question) => {
        const cells: Cells = question.shape.of === 'ENTRIES' ? { 's1.x': true } : {};
        const both: Cells[] = question.shape.of === 'TABLE' ? [cells, { [levelField]: 'DETAILED' }] : [cells];
        const places = both.flatMap((each) => answerPlaces(edition, question, each).map(({ cell }) => cell));
        return [...new Set(places)].map((cell) => ({ text: writeCell(question.code, cell), question, cell }));
      });
      expect(repeatedIn(texts.map(({ text }) => text))).toEqual([]);
      for (const { text, question, cell } of texts) expect(readCell(edition, text)).toEqual({ question, cell });
    });

    it('names rules that there are', () => {
      expect(edition.rules.filter((code) => !ruleCodes.includes(code))).toEqual([]);
      expect(repeatedIn(edition.rules)).toEqual([]);
    });

    it('asks every question of somebody, says why, and of every type of organisation something', () => {
      expect(faults(({ askedOf }) => (Object.keys(askedOf).length === 0 ? 'is asked of nobody' : null))).toEqual([]);
      const asked = organisationTypes.filter((type) => questions.some(({ askedOf }) => askedOf[type] === 'MANDATORY'));
      expect(asked).toEqual([...organisationTypes]);
    });

    it('asks for a metric exactly those whom its definition names', () => {
      for (const { id, askedOf } of edition.metrics) {
        const tables = questions.filter(({ metric }) => metric === id);
        const types = organisationTypes.filter((type) => tables.some((table) => table.askedOf[type] !== undefined));
        expect([id, types]).toEqual([id, organisationTypes.filter((type) => askedOf.includes(type))]);
      }
      const ids = edition.metrics.map(({ id }) => id);
      expect(questions.filter(({ metric }) => metric !== undefined && !ids.includes(metric))).toEqual([]);
    });

    it('covers every key message and policy implication by an action, and its sections trace to them', () => {
      const codes = edition.principles.map(({ code }) => code).sort();
      const covered = (of: readonly Question[]) => [...new Set(of.flatMap(({ principles }) => principles))].sort();
      expect(covered(questions.filter(({ action }) => action !== undefined))).toEqual(codes);
      expect(questions.filter(({ principles }) => principles.length === 0)).toEqual([]);
      // The first edition has no other sections than actions and counts.
      const others = questions.filter(({ action }) => action === undefined);
      expect(edition.version === 1 ? ['K3'] : codes).toEqual(covered(others));
    });
  },
);
