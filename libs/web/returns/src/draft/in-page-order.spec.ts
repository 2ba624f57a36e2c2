import { describe, expect, it } from '@jest/globals';
import { askedQuestions, editionOf, validateReturn } from '@monitor/domain';
import type { ReturnIssue, ValidationContext } from '@monitor/domain';
import * as fc from 'fast-check';
import { blankContent } from '../testing/a-return.builder.js';
import { inPageOrder } from './in-page-order.js';

const edition = editionOf(2);
const rules: ValidationContext = {
  organisationType: 'TRUST',
  edition,
  today: '2026-10-20',
  previous: null,
  earlier: [],
};
const form = { edition, organisationType: 'TRUST' as const, cellsOf: () => ({}) };
const all = validateReturn(blankContent(2, 'TRUST'), rules);

function issueAt(cell: string): ReturnIssue {
  return { severity: 'ERROR', code: 'VALUE_NOT_UNDERSTOOD', cell, question: null, message: '“abc” is not a number.' };
}

describe('issues in the order of the pages', () => {
  it('are the same issues, in one order however they came', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(all, { minLength: 2 }), (some) => {
        const ordered = inPageOrder(some, form);
        expect(new Set(ordered)).toEqual(new Set(some));
        const codes = ordered.map(({ cell }) => cell);
        expect(inPageOrder([...some].reverse(), form).map(({ cell }) => cell)).toEqual(codes);
      }),
    );
  });

  it('go down the rows of a table, then to what is about the whole', () => {
    const table = askedQuestions(edition, 'TRUST').find(({ code }) => code === 'M07.SEX');
    const cells = ['explanation', 'NOT_KNOWN.numerator', 'FEMALE.denominator', 'FEMALE.numerator'];
    const ordered = inPageOrder(
      cells.map((cell) => issueAt(`${table?.code}.${cell}`)),
      form,
    );
    const columns = table?.shape.of === 'TABLE' ? table.shape.columns.map(({ key }) => `M07.SEX.FEMALE.${key}`) : [];
    expect(ordered.map(({ cell }) => cell)).toEqual([...columns, 'M07.SEX.NOT_KNOWN.numerator', 'M07.SEX.explanation']);
  });

  it('come last where the form has no place for them', () => {
    const [first] = all;
    if (first === undefined) throw new Error('An empty return lacks something.');
    expect(inPageOrder([issueAt('X9.status'), first], form).map(({ cell }) => cell)).toEqual([first.cell, 'X9.status']);
  });
});
