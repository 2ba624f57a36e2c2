import { describe, expect, it } from '@jest/globals';
import { buildContext, buildReturn, withCount, withTable } from './complete-return.builder.js';
import { issueInWords } from './issue-in-words.js';
import { emptyTable } from './new-return.js';
import type { ReturnContent } from './return.js';
import { validateReturn } from './validate-return.js';
import type { ValidationContext } from './validation/validation-context.js';

const complete = buildReturn();

function issues(content: ReturnContent, changes: Partial<ValidationContext> = {}) {
  return validateReturn(content, buildContext(changes));
}

function codes(...args: Parameters<typeof issues>): string[] {
  return issues(...args).map(({ code, cell }) => `${code} ${cell}`);
}

describe('a table of counts', () => {
  const table = emptyTable('M10', 'SEX');

  it('is complete, or said not to be collected with an explanation', () => {
    expect(codes(withTable(complete, 'M10', 'SEX', table))).toEqual(['COUNT_MISSING M10.SEX.FEMALE.numerator']);
    const explained = { ...table, notCollected: true, explanation: 'The loan scheme does not ask' };
    expect(codes(withTable(complete, 'M10', 'SEX', explained))).toEqual([]);
    expect(codes(withTable(complete, 'M10', 'SEX', { ...table, notCollected: true }))).toEqual([
      'EXPLANATION_MISSING M10.SEX.explanation',
    ]);
  });

  it('is asked for when its row is missing altogether', () => {
    const metrics = complete.metrics.filter(({ metricId, stratifier }) => metricId !== 'M10' || stratifier !== 'SEX');
    expect(codes({ ...complete, metrics })).toEqual(['COUNT_MISSING M10.SEX.FEMALE.numerator']);
  });

  it('names each count that is missing once some are given', () => {
    const content = withCount(complete, ['M10', 'SEX', 'NOT_KNOWN'], { numerator: null });
    expect(codes(content)).toEqual(['COUNT_MISSING M10.SEX.NOT_KNOWN.numerator']);
  });

  it('cannot be both given and not collected', () => {
    const content = withTable(complete, 'M10', 'SEX', { notCollected: true, explanation: 'Not asked' });
    expect(codes(content)).toEqual(['COUNT_NOT_EXPECTED M10.SEX.FEMALE.numerator']);
  });

  it('has no sums to compare when it is not collected', () => {
    const content = withTable(complete, 'M10', 'SEX', { notCollected: true });
    const different = withCount(content, ['M10', 'SEX', 'MALE'], { denominator: 500 });
    expect(issues(different).map(({ code }) => code)).toEqual(['EXPLANATION_MISSING', 'COUNT_NOT_EXPECTED']);
  });

  it('holds only its own groups, each once', () => {
    const counts = complete.metrics.find(({ stratifier }) => stratifier === 'SEX')?.counts ?? [];
    const extra = (group: string) =>
      withTable(complete, 'M10', 'SEX', { counts: [...counts, { group, numerator: 0, denominator: 0 }] });
    expect(codes(extra('IMD1'))).toEqual(['UNKNOWN_GROUP M10.SEX.IMD1.numerator']);
    expect(codes(extra('MALE'))).toEqual(['ANSWER_REPEATED M10.SEX.MALE.numerator']);
  });

  it('is refused where it is not asked for, or is there twice', () => {
    const extra = (...added: ReturnContent['metrics']) => ({ ...complete, metrics: [...complete.metrics, ...added] });
    expect(codes(extra(emptyTable('M01', 'SEX')))).toEqual(['UNKNOWN_METRIC M01.SEX.notCollected']);
    expect(codes(extra(emptyTable('M10', 'SEX')))).toEqual(['ANSWER_REPEATED M10.SEX.notCollected']);
  });
});

describe('a count', () => {
  const place = ['M10', 'SEX', 'FEMALE'] as ['M10', 'SEX', string];
  const denominator = (value: unknown) => codes(withCount(complete, place, { denominator: value }));

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1000.5, '1000', true, [], {}])(
    'refuses %p as no whole number',
    (value) => {
      expect(denominator(value)).toEqual(['COUNT_NOT_WHOLE M10.SEX.FEMALE.denominator']);
    },
  );

  it('refuses counts below 0 or above 100 million', () => {
    expect(denominator(-1)).toEqual(['COUNT_NEGATIVE M10.SEX.FEMALE.denominator']);
    expect(denominator(100_000_001)).toEqual(['COUNT_TOO_LARGE M10.SEX.FEMALE.denominator']);
    expect(denominator(1e21)).toEqual(['COUNT_TOO_LARGE M10.SEX.FEMALE.denominator']);
  });

  it('takes counts up to and with 100 million, though their sum may look odd', () => {
    expect(denominator(100_000_000)).toEqual(['TOTALS_DIFFER M10.SEX.explanation']);
  });

  it('is no higher as numerator than as denominator', () => {
    const content = withCount(complete, place, { numerator: 1001 });
    const [issue] = issues(content);
    expect(issue?.code).toBe('NUMERATOR_ABOVE_DENOMINATOR');
    expect(issue && issueInWords(issue)).toBe(
      'Device and data support by sex, Female: “People given a device or a connection” is 1,001, more than the 1,000 ' +
        'of “People found to need a device or a connection”. Check both numbers.',
    );
    expect(codes(withCount(complete, place, { numerator: 1000 }))).not.toContain(
      'NUMERATOR_ABOVE_DENOMINATOR M10.SEX.FEMALE.numerator',
    );
  });
});

describe('the sums of a metric', () => {
  it('should agree between its tables: a warning, until explained', () => {
    const content = withCount(complete, ['M10', 'SEX', 'MALE'], { denominator: 20 });
    expect(issues(content)).toEqual([
      {
        severity: 'WARNING',
        code: 'TOTALS_DIFFER',
        cell: 'M10.SEX.explanation',
        question: 'Device and data support by sex',
        message:
          '“People found to need a device or a connection” adds up to 1,020, but to ' +
          '1,000 by deprivation. Check the counts, or explain the difference.',
      },
    ]);
    expect(codes(withTable(content, 'M10', 'SEX', { explanation: 'Two sources' }))).toEqual([]);
    expect(codes(withTable(content, 'M10', 'DEPRIVATION', { explanation: 'Two sources' }))).toEqual([]);
  });

  it('asks for an explanation when they differ by more than a tenth', () => {
    const content = withCount(complete, ['M10', 'SEX', 'MALE'], { denominator: 200 });
    expect(issues(content)[0]?.message).toMatch(/Correct the counts, or explain the difference\.$/);
    expect(issues(content)[0]?.severity).toBe('WARNING');
  });
});

describe('an unusual change', () => {
  const place = ['M10', 'DEPRIVATION', 'IMD1'] as ['M10', 'DEPRIVATION', string];
  const before = (counts: { numerator?: number; denominator?: number }) => withCount(complete, place, counts);

  it('is a change of the share by more than 15 points', () => {
    expect(codes(complete, { previous: before({ numerator: 650 }) })).toEqual([]);
    expect(codes(complete, { previous: before({ numerator: 649 }) })).toEqual([
      'UNUSUAL_CHANGE M10.DEPRIVATION.explanation',
    ]);
  });

  it('is a change of the denominator by more than half', () => {
    const half = withCount(complete, place, { numerator: 400, denominator: 500 });
    const twice = before({ numerator: 1600, denominator: 2000 });
    const more = before({ numerator: 1608, denominator: 2010 });
    expect(codes(complete, { previous: twice })).toEqual([]);
    expect(codes(complete, { previous: more })).toEqual(['UNUSUAL_CHANGE M10.DEPRIVATION.explanation']);
    expect(codes(complete, { previous: half })).toEqual(['UNUSUAL_CHANGE M10.DEPRIVATION.explanation']);
  });

  it('is settled by an explanation', () => {
    const explained = withTable(complete, 'M10', 'DEPRIVATION', { explanation: 'A second scheme opened' });
    expect(codes(explained, { previous: before({ numerator: 100 }) })).toEqual([]);
  });

  it('is not looked for where nobody was counted before', () => {
    expect(codes(complete, { previous: before({ numerator: 0, denominator: 0 }) })).toEqual([]);
  });
});
