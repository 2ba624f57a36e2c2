import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildContext, buildReturn, withCells } from '../complete-content.builder.js';
import type { CellValue, ReturnContent } from '../definition/answer.js';
import type { FormEdition } from '../definition/form-edition.js';
import { hasErrors } from '../definition/return-issue.js';
import { validateReturn } from '../validate-return.js';
import { ruledBy } from './ruled-edition.builder.js';

function issuesOf(content: ReturnContent, edition: FormEdition, organisationType: 'TRUST' | 'PRACTICE' = 'TRUST') {
  return validateReturn(content, buildContext({ edition, organisationType }));
}

describe('a median', () => {
  const edition = ruledBy('median-needs-count');
  const complete = buildReturn('TRUST', edition);
  const codes = (cells: Record<string, CellValue>) =>
    issuesOf(withCells(complete, 'M08.SEX', cells), edition).map(({ code, cell }) => `${code} ${cell}`);

  it('is given where people are counted, and only there', () => {
    expect(codes({})).toEqual([]);
    expect(codes({ 'FEMALE.offlineCount': 12, 'FEMALE.offlineDays': 3.5 })).toEqual([]);
    expect(codes({ 'FEMALE.offlineCount': 12 })).toEqual(['FIELD_MISSING M08.SEX.FEMALE.offlineDays']);
    expect(codes({ 'FEMALE.onlineDays': 2 })).toEqual(['COUNT_NOT_EXPECTED M08.SEX.FEMALE.onlineDays']);
  });

  it('of no days is a median too', () => {
    expect(codes({ 'FEMALE.offlineCount': 12, 'FEMALE.offlineDays': 0 })).toEqual([]);
  });
});

describe('the sums of the tables of one metric', () => {
  const edition = ruledBy('tables-add-up');
  const complete = buildReturn('TRUST', edition);
  const adding = (people: number, more: Record<string, CellValue> = {}) =>
    withCells(complete, 'M10.SEX', { 'FEMALE.denominator': 1000 + people, ...more });

  it('may differ by two in a hundred', () => {
    fc.assert(
      fc.property(fc.integer({ min: -200, max: 2000 }), (people) => {
        const larger = Math.max(1000, 1000 + people);
        const isApart = Math.abs(people) > 0.02 * larger;
        expect(issuesOf(adding(people), edition).length > 0).toBe(isApart);
      }),
    );
  });

  it('differ by more from 2.04 in a hundred, in either direction', () => {
    expect([20, 21, -20, -21].map((people) => issuesOf(adding(people), edition).length)).toEqual([0, 1, 0, 1]);
  });

  it('are to be explained where they differ more, at either table, and the reason stays in sight', () => {
    const [issue, ...others] = issuesOf(adding(300), edition);
    expect(others).toEqual([]);
    expect(issue).toEqual({
      severity: 'WARNING',
      code: 'TOTALS_DIFFER',
      cell: 'M10.SEX.explanation',
      question: 'Device and data support by sex',
      message:
        '“People found to need a device or a connection” adds up to 1,300, but to 1,000 by deprivation. ' +
        'Correct the counts, or explain the difference.',
      reasonAt: 'M10.SEX.explanation',
    });
    expect(hasErrors(issuesOf(adding(300), edition))).toBe(true);
    const here = issuesOf(adding(300, { explanation: 'Two sources' }), edition);
    expect(here.map(({ reason }) => reason)).toEqual(['Two sources']);
    const there = issuesOf(
      withCells(adding(300), 'M10.DEPRIVATION', { explanation: 'Postcodes are missing' }),
      edition,
    );
    expect(there.map(({ reason }) => reason)).toEqual(['Postcodes are missing']);
    expect(hasErrors(there)).toBe(false);
  });

  it('are compared of rates and of voluntary tables too', () => {
    const practice = buildReturn('PRACTICE', edition);
    expect(issuesOf(practice, edition, 'PRACTICE')).toEqual([]);
    const rate = withCells(practice, 'M04.AGE', { 'AGE_18_34.numerator': 500 });
    expect(issuesOf(rate, edition, 'PRACTICE').map(({ cell }) => cell)).toEqual(['M04.AGE.explanation']);
    const voluntary = withCells(practice, 'M01.DISABILITY', { 'DISABLED.denominator': 5000 });
    expect(issuesOf(voluntary, edition, 'PRACTICE').map(({ cell }) => cell)).toEqual(['M01.DISABILITY.explanation']);
  });

  it('are not formed of unfinished tables', () => {
    const unfinished = adding(300, { 'MALE.numerator': 5 });
    const half = withCells(unfinished, 'M10.SEX', { 'NOT_KNOWN.denominator': undefined });
    expect(issuesOf(half, edition).map(({ code }) => code)).toEqual(['COUNT_MISSING']);
  });

  it('add up detailed groups like broad ones', () => {
    const broad = complete.answers.find(({ question }) => question === 'M10.ETHNICITY')?.cells ?? {};
    const emptied = Object.fromEntries(Object.keys(broad).map((cell) => [cell, undefined]));
    const detailed = edition.stratifiers.find(({ stratifier }) => stratifier === 'ETHNICITY')?.detailedGroups ?? [];
    const rows = detailed.flatMap(({ code }, index) => [
      [`${code}.numerator`, index === 0 ? 800 : 0],
      [`${code}.denominator`, index === 0 ? 1000 : 0],
    ]);
    const content = withCells(complete, 'M10.ETHNICITY', {
      ...emptied,
      ...Object.fromEntries(rows),
      level: 'DETAILED',
    });
    expect(issuesOf(content, edition)).toEqual([]);
    const more = withCells(content, 'M10.ETHNICITY', { 'ASIAN_INDIAN.denominator': 500 });
    expect(issuesOf(more, edition).map(({ code }) => code)).toEqual(['TOTALS_DIFFER']);
  });
});
