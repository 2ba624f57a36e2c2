import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Condition } from '../definition/condition.js';
import { findQuestion, questionsOf } from '../definition/edition-questions.js';
import type { Field } from '../definition/field.js';
import type { Question } from '../definition/form-edition.js';
import { questionFields, repeatedFields } from '../definition/places.js';
import { formEditions, latestEdition } from '../editions/form-editions.js';
import { conditionInWords, needInWords } from './condition-in-words.js';

const fieldsOf = (question: Question): Field[] => [...repeatedFields(question), ...questionFields(question)];

function questionWith(code: string): Question {
  const question = findQuestion(latestEdition(), code);
  if (question === null) throw new Error(`${code} is no question of the latest edition.`);
  return question;
}

const action = questionWith('D1-S1');
const services = questionWith('SERVICES');
const statusIs = (...is: string[]): Condition => ({ field: 'status', is });

/** A text without what it quotes: labels may say anything. */
const unquoted = (text: string) => text.replace(/“[^”]*”/g, '“”');

/** The codes of a question that no person should read: keys of fields in several words, and values of choices. */
const codesOf = (question: Question) =>
  fieldsOf(question).flatMap((field) => [
    ...(/[A-Z]/.test(field.key) ? [field.key] : []),
    ...('choices' in field ? field.choices.map(({ value }) => value) : []),
  ]);

function expectWords(words: string, question: Question): void {
  expect(words).toMatch(/^only if (the |“|either )/);
  expect(unquoted(words)).not.toMatch(/undefined|\[object|_|[a-z][A-Z]/);
  for (const code of codesOf(question)) expect(unquoted(words).split(/[ ,]+/)).not.toContain(code);
}

/** Any condition on one field of a question, of whichever sort its kind allows. */
function anyLeaf(field: Field): fc.Arbitrary<Condition> {
  const values =
    field.kind === 'YES_NO' ? [true, false] : 'choices' in field ? field.choices.map(({ value }) => value) : [];
  const { key } = field;
  const answered = fc.boolean().map((isGiven): Condition => ({ field: key, answered: isGiven }));
  const moved = fc
    .constantFrom('DOWN' as const, 'AT_ALL' as const)
    .map((how): Condition => ({ field: key, moved: how }));
  const passed = fc.constant<Condition>({ field: key, passed: true });
  if (values.length === 0) return fc.oneof(answered, moved, passed);
  const is = fc
    .subarray<string | boolean>(values, { minLength: 1 })
    .map((some): Condition => ({ field: key, is: some }));
  return fc.oneof(answered, moved, is);
}

const anyCondition = (question: Question): fc.Arbitrary<Condition> =>
  fc.letrec<{ any: Condition }>((tie) => ({
    any: fc.oneof(
      { maxDepth: 3, withCrossShrink: true },
      fc.constantFrom(...fieldsOf(question)).chain(anyLeaf),
      fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((all): Condition => ({ all })),
      fc.array(tie('any'), { minLength: 1, maxLength: 3 }).map((any): Condition => ({ any })),
      tie('any').map((not): Condition => ({ not })),
    ),
  })).any;

describe('a condition in words', () => {
  it.each<[Condition, string]>([
    [statusIs('PLANNED'), 'the status is “Planned”'],
    [statusIs('IMPLEMENTED', 'EMBEDDED'), 'the status is “In place” or “In place and reviewed”'],
    [{ not: statusIs('NOT_STARTED', 'PLANNED') }, 'the status is not “Not started” or “Planned”'],
    [{ field: 'status', moved: 'DOWN' }, 'the status is lower than last time'],
    [{ field: 'targetOn', passed: true }, 'the target date has passed'],
    [{ not: { field: 'evidence', answered: true } }, 'the evidence is empty'],
    [
      statusIs('NOT_STARTED', 'PLANNED', 'IN_PROGRESS', 'IMPLEMENTED', 'EMBEDDED'),
      'the status is given and is not “Does not apply to us”',
    ],
    [
      { all: [statusIs('PLANNED'), { any: [statusIs('EMBEDDED'), { field: 'targetOn', passed: true }] }] },
      'the status is “Planned”, and either the status is “In place and reviewed” or the target date has passed',
    ],
    [
      { not: { all: [statusIs('PLANNED'), { field: 'reason', answered: true }] } },
      'the status is not “Planned” or the reason is empty',
    ],
  ])('%j', (condition, words) => {
    expect(conditionInWords(condition, action)).toBe(`only if ${words}`);
  });

  it('quotes a yes-or-no question and says its answer', () => {
    const condition: Condition = { field: 'equalRoute', is: [true] };
    expect(conditionInWords(condition, services)).toBe(
      'only if “Is there a non-digital way that is as good?” is answered yes',
    );
  });

  it('is told of every condition of every edition without a code', () => {
    const told = formEditions.flatMap(questionsOf).flatMap((question) =>
      fieldsOf(question).flatMap(({ needed, offered, carried }) =>
        [needed, offered, carried].flatMap((condition) => {
          if (typeof condition !== 'object') return [];
          expectWords(conditionInWords(condition, question), question);
          return [question.code];
        }),
      ),
    );
    expect(told.length).toBeGreaterThan(100);
  });

  it('is told of any condition that could be made of the fields, without a code', () => {
    const questions = formEditions.flatMap(questionsOf).filter(({ shape }) => shape.of !== 'TABLE');
    const made = fc
      .constantFrom(...questions)
      .chain((question) => fc.tuple(fc.constant(question), anyCondition(question)));
    fc.assert(
      fc.property(made, ([question, condition]) => expectWords(conditionInWords(condition, question), question)),
      { numRuns: 2000 },
    );
  });

  it('says the same when it is denied twice, and another thing when once', () => {
    fc.assert(
      fc.property(anyCondition(action), (condition) => {
        const words = conditionInWords(condition, action);
        expect(conditionInWords({ not: { not: condition } }, action)).toBe(words);
        expect(conditionInWords({ not: condition }, action)).not.toBe(words);
      }),
      { numRuns: 500 },
    );
  });

  it('refuses a field that is not asked', () => {
    expect(() => conditionInWords({ field: 'colour', is: ['RED'] }, action)).toThrow('colour, which is no field of it');
  });
});

describe('when a field is filled in', () => {
  it('is always, only if, or if you wish', () => {
    const inWords = (question: Question, key: string) => {
      const field = fieldsOf(question).find((each) => each.key === key);
      return field === undefined ? null : needInWords(field, question);
    };
    expect(inWords(action, 'status')).toBe('always');
    expect(inWords(action, 'ownerRole')).toBe('only if the status is “Planned” or “In progress”');
    expect(inWords(action, 'evidenceLink')).toBe(
      'if you wish, but only if the status is “In place” or “In place and reviewed”',
    );
    expect(inWords(services, 'noneToEnter')).toBe('if you wish');
  });
});
