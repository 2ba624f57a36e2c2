import { describe, expect, it } from '@jest/globals';
import { buildReturn } from '../complete-content.builder.js';
import type { Cells } from '../definition/answer.js';
import { findQuestion, questionsOf } from '../definition/edition-questions.js';
import type { Question } from '../definition/form-edition.js';
import type { Projection } from '../definition/shape.js';
import { editionOf, formEditions } from '../editions/form-editions.js';
import { countedAnswers } from './counted-answers.js';
import { countedParts } from './counted-as.js';

const edition = editionOf(2);

function question(code: string, counts?: Projection): Question {
  const found = findQuestion(edition, code);
  if (found === null) throw new Error(`Nobody is asked ${code}.`);
  return counts === undefined ? found : { ...found, counts };
}

function counted(of: Question, cells: Cells): Record<string, string> {
  const answer = { question: of.code, cells, confirmed: true };
  const all = countedAnswers({ edition, question: of, answer, quarterEnd: '2026-09-30' });
  return Object.fromEntries(all.map(({ code, answer: word }) => [code, word]));
}

describe('an action', () => {
  const action = question('D1-S1', { of: 'CHOICE', field: 'status' });

  it('counts by the status that was chosen, and by nothing where it is no status', () => {
    expect(counted(action, { status: 'PLANNED' })).toEqual({ 'D1-S1': 'PLANNED' });
    expect(counted(action, { status: 'NEARLY' })).toEqual({});
    expect(counted(action, {})).toEqual({});
  });

  it('cannot be counted by what is no field of it', () => {
    const wrong = question('D1-S1', { of: 'CHOICE', field: 'colour' });
    expect(() => counted(wrong, { status: 'PLANNED' })).toThrow(
      'D1-S1 is counted by “colour”, which is no field of it.',
    );
  });
});

describe('a table that is counted by whether it is given', () => {
  const table = question('M10.SEX', { of: 'GIVEN' });

  it('is given with one count, is not collected where it says so, and else is nothing', () => {
    expect(counted(table, { 'MALE.numerator': 0 })).toEqual({ 'M10.SEX': 'GIVEN' });
    expect(counted(table, { 'MALE.numerator': 0, notCollected: true })).toEqual({ 'M10.SEX': 'NOT_COLLECTED' });
    expect(counted(table, { explanation: 'Soon' })).toEqual({});
    expect(counted(table, {})).toEqual({});
  });
});

describe('a register', () => {
  const tally = { key: 'equal', label: 'Equal', where: { field: 'equalRoute', is: [true] } };
  const register = (among?: Projection & { of: 'ENTRIES' }) =>
    question('SERVICES', among ?? { of: 'ENTRIES', tallies: [tally] });
  const services = (...routes: (boolean | null)[]): Cells =>
    Object.fromEntries(
      routes.flatMap((route, at) => [
        [`s${at}.name`, `S${at}`],
        ...(route === null ? [[`s${at}.standing`, 'CLOSED']] : [[`s${at}.equalRoute`, route]]),
      ]),
    ) as Cells;

  it.each<[(boolean | null)[], string]>([
    [[true, true, true], 'ALL'],
    [[true, true, false], 'SOME'],
    [[false, false], 'NONE'],
    [[true, null], 'ALL'],
    [[null], 'NO_ENTRIES'],
  ])('counts entries that have not ended: %j are %s', (routes, word) => {
    expect(counted(register(), services(...routes))).toEqual({ 'SERVICES.equal': word });
  });

  it('has no entries where it says so, and is nothing where it is empty', () => {
    expect(counted(register(), { noneToEnter: true })).toEqual({ 'SERVICES.equal': 'NO_ENTRIES' });
    expect(counted(register(), {})).toEqual({});
  });

  it('counts among those that a tally names, ended or not', () => {
    const among = { field: 'standing', is: ['CLOSED'] };
    const closed = register({ of: 'ENTRIES', tallies: [{ ...tally, among, where: { field: 'name', is: ['S1'] } }] });
    expect(counted(closed, services(true, null, null))).toEqual({ 'SERVICES.equal': 'SOME' });
  });
});

describe('fields of several choices', () => {
  it('count each choice as chosen or not, each by its own name', () => {
    const of = questionsOf(edition).find(({ shape }) => shape.fields.some(({ kind }) => kind === 'CHOICES'));
    const field = of?.shape.fields.find(({ kind }) => kind === 'CHOICES');
    if (of === undefined || field?.kind !== 'CHOICES') throw new Error('No field takes several choices.');
    const several: Question = { ...of, counts: { of: 'FIELDS', fields: [field.key] } };
    const [first] = field.choices;
    const words = counted(several, { [field.key]: [first?.value ?? ''] });
    const expected = field.choices.map(({ value }, at) => [
      `${of.code}.${field.key}.${value}`,
      at === 0 ? 'YES' : 'NO',
    ]);
    expect(words).toEqual(Object.fromEntries(expected));
    expect(countedParts(several).map(({ label }) => label)).toEqual(field.choices.map(({ label }) => label));
    expect(counted(several, { [field.key]: 'no list' })).toEqual({});
  });
});

describe.each(formEditions.map((each) => [each.version, each] as const))('edition %d', (_version, published) => {
  it('counts nothing that its parts do not foresee', () => {
    for (const answer of buildReturn('TRUST', published).answers) {
      const of = findQuestion(published, answer.question);
      if (of === null) throw new Error(answer.question);
      const parts = new Map(countedParts(of).map(({ code, answers }) => [code, answers.map(({ value }) => value)]));
      for (const { code, answer: word } of countedAnswers({
        edition: published,
        question: of,
        answer,
        quarterEnd: '2026-09-30',
      }))
        expect(parts.get(code)).toContain(word);
    }
  });
});
