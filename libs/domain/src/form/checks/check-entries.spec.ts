import { describe, expect, it } from '@jest/globals';
import { buildContext, buildReturn, withCells } from '../complete-content.builder.js';
import type { CellValue } from '../definition/answer.js';
import type { FormEdition } from '../definition/form-edition.js';
import { editionOf } from '../editions/form-editions.js';
import { validateReturn } from '../validate-return.js';

const edition: FormEdition = { ...editionOf(2), rules: [] };
const complete = buildReturn('TRUST', edition);

function service(name: string, more: Record<string, CellValue> = {}): Record<string, CellValue> {
  const rest = { serves: 'Everybody', peopleServed: 100, wentLiveOn: '2025-04-01', riskAssessment: 'NO' };
  const ways = { equalRoute: true, routePublicised: true, accessibility: 'CONFORMS', standing: 'CURRENT' };
  return { name, ...rest, ...ways, ...more };
}

function issuesOf(services: readonly Record<string, CellValue>[], more: Record<string, CellValue | undefined> = {}) {
  const entries = services.flatMap((fields, at) =>
    Object.entries(fields).map(([field, value]) => [`s${at + 1}.${field}`, value] as const),
  );
  const content = withCells(complete, 'SERVICES', { noneToEnter: undefined, ...Object.fromEntries(entries), ...more });
  return validateReturn(content, buildContext({ edition })).filter(({ cell }) => cell.startsWith('SERVICES'));
}

describe('entries of a register', () => {
  it.each([
    ['the same name', 'Book online'],
    ['it in capitals', 'BOOK Online'],
    ['it with spaces around', '  Book online '],
  ])('are told apart by their names: not by %s', (_what, name) => {
    expect(issuesOf([service('Book online'), service(name)])).toEqual([
      {
        severity: 'ERROR',
        code: 'ENTRY_REPEATED',
        cell: 'SERVICES.s2.name',
        question: 'Register of digital services',
        message: 'There is another service of the same name. Give it a name of its own, or remove one of the two.',
      },
    ]);
  });

  it('without a name each are asked for one, and are not said to be the same', () => {
    const unnamed = issuesOf([service(''), service('   '), service('C')]);
    expect(unnamed.map(({ code, cell, question }) => [code, cell, question])).toEqual([
      ['FIELD_MISSING', 'SERVICES.s1.name', 'Register of digital services, a service without a name'],
      ['FIELD_MISSING', 'SERVICES.s2.name', 'Register of digital services, a service without a name'],
    ]);
  });

  it('are named in what is said of them', () => {
    const [issue] = issuesOf([service('Book online', { peopleServed: -1 })]);
    expect(issue?.question).toBe('Register of digital services, “Book online”');
  });

  it('cannot be there, even one, where there is said to be none', () => {
    const said = (...names: string[]) =>
      issuesOf(
        names.map((name) => service(name)),
        { noneToEnter: true },
      ).map(({ code, cell, message }) => [code, cell, message]);
    const at = ['COUNT_NOT_EXPECTED', 'SERVICES.noneToEnter'];
    const begins = 'You say that there is none, but';
    expect(said('A')).toEqual([[...at, `${begins} 1 is entered. Remove it, or change the answer.`]]);
    expect(said('A', 'B')).toEqual([[...at, `${begins} 2 are entered. Remove them, or change the answer.`]]);
    expect(issuesOf([], { noneToEnter: true })).toEqual([]);
    expect(issuesOf([]).map(({ code }) => code)).toEqual(['ANSWER_MISSING']);
  });
});

describe('a cell that is not asked', () => {
  it('is called a group of a table, and something else elsewhere', () => {
    const messageOf = (question: string) =>
      validateReturn(withCells(complete, question, { 'NOBODY.numerator': 1 }), buildContext({ edition })).find(
        ({ code }) => code === 'UNKNOWN_CELL',
      )?.message;
    expect(messageOf('M10.SEX')).toBe('It has counts for a group that is no part of this table. Remove them.');
    expect(messageOf('D1-S1')).toBe('It has an answer to something that this question does not ask. Remove it.');
  });
});

describe('a voluntary table', () => {
  it('need not be counted, though words stand beside it', () => {
    const practice = buildReturn('PRACTICE', edition);
    const content = withCells(practice, 'M01.DISABILITY', {
      ...Object.fromEntries(
        Object.keys(practice.answers.find(({ question }) => question === 'M01.DISABILITY')?.cells ?? {}).map((cell) => [
          cell,
          undefined,
        ]),
      ),
      explanation: 'From next year',
    });
    expect(validateReturn(content, buildContext({ edition, organisationType: 'PRACTICE' }))).toEqual([]);
  });
});
