import { describe, expect, it } from '@jest/globals';
import type { ValidationContext } from './checks/validation-context.js';
import { buildContext, buildReturn, withCells } from './complete-content.builder.js';
import { answerTo, emptyAnswer } from './definition/answer.js';
import type { CellValue, ReturnContent } from './definition/answer.js';
import { issueInWords } from './text/issue-in-words.js';
import { validateReturn } from './validate-return.js';

const complete = buildReturn();

function issues(content: ReturnContent, changes: Partial<ValidationContext> = {}) {
  return validateReturn(content, buildContext(changes));
}

function codes(...args: Parameters<typeof issues>): string[] {
  return issues(...args).map(({ code, cell }) => `${code} ${cell}`);
}

/** The same return with one table emptied, then filled in anew. */
function withTable(question: string, cells: Record<string, CellValue>): ReturnContent {
  const answers = complete.answers.map((answer) => (answer.question === question ? { ...answer, cells } : answer));
  return { ...complete, answers };
}

describe('a table of counts', () => {
  it('is complete, or said not to be collected with an explanation', () => {
    expect(codes(withTable('M10.SEX', {}))).toEqual(['COUNT_MISSING M10.SEX.FEMALE.numerator']);
    const explained = { notCollected: true, explanation: 'The loan scheme does not ask' };
    expect(codes(withTable('M10.SEX', explained))).toEqual([]);
    expect(codes(withTable('M10.SEX', { notCollected: true }))).toEqual(['EXPLANATION_MISSING M10.SEX.explanation']);
  });

  it('is asked for when its answer is missing altogether', () => {
    const answers = complete.answers.filter(({ question }) => question !== 'M10.SEX');
    expect(codes({ ...complete, answers })).toEqual(['COUNT_MISSING M10.SEX.FEMALE.numerator']);
  });

  it('names each count that is missing once some are given', () => {
    const content = withCells(complete, 'M10.SEX', { 'NOT_KNOWN.numerator': undefined });
    expect(codes(content)).toEqual(['COUNT_MISSING M10.SEX.NOT_KNOWN.numerator']);
  });

  it('cannot be both given and not collected', () => {
    const content = withCells(complete, 'M10.SEX', { notCollected: true, explanation: 'Not asked' });
    expect(codes(content)).toEqual(['COUNT_NOT_EXPECTED M10.SEX.FEMALE.numerator']);
  });

  it('has no sums to compare when it is not collected', () => {
    const different = withCells(complete, 'M10.SEX', { notCollected: true, 'MALE.denominator': 500 });
    expect(issues(different).map(({ code }) => code)).toEqual(['COUNT_NOT_EXPECTED', 'EXPLANATION_MISSING']);
  });

  it('holds only its own groups', () => {
    const content = withCells(complete, 'M10.SEX', { 'IMD1.numerator': 0 });
    expect(codes(content)).toEqual(['UNKNOWN_CELL M10.SEX.IMD1.numerator']);
  });

  it('is refused where it is not asked for, or is there twice', () => {
    const extra = (code: string) => ({ ...complete, answers: [...complete.answers, emptyAnswer(code)] });
    expect(codes(extra('M01.SEX'))).toEqual(['UNKNOWN_QUESTION M01.SEX.confirmed']);
    expect(codes(extra('M10.SEX'))).toEqual(['ANSWER_REPEATED M10.SEX.confirmed']);
  });
});

describe('a count', () => {
  const denominator = (value: unknown) =>
    codes(withCells(complete, 'M10.SEX', { 'FEMALE.denominator': value as CellValue }));

  it.each([Number.NaN, Number.POSITIVE_INFINITY, 1000.5, '1000', true, ['1000']])(
    'refuses %p as no whole number',
    (value) => {
      expect(denominator(value)).toEqual(['COUNT_NOT_WHOLE M10.SEX.FEMALE.denominator']);
    },
  );

  it('reads what can be no cell as empty', () => {
    expect(denominator({})).toEqual(['COUNT_MISSING M10.SEX.FEMALE.denominator']);
  });

  it('refuses counts below 0 or above 100 million', () => {
    expect(denominator(-1)).toEqual(['COUNT_NEGATIVE M10.SEX.FEMALE.denominator']);
    expect(denominator(100_000_001)).toEqual(['COUNT_TOO_LARGE M10.SEX.FEMALE.denominator']);
    expect(denominator(1e21)).toEqual(['COUNT_TOO_LARGE M10.SEX.FEMALE.denominator']);
  });

  it('takes counts up to and with 100 million, though their sum may look odd', () => {
    expect(denominator(100_000_000)).toEqual(['TOTALS_DIFFER M10.SEX.explanation']);
  });

  it('is no higher as numerator than as denominator', () => {
    const content = withCells(complete, 'M10.SEX', { 'FEMALE.numerator': 1001 });
    const [issue] = issues(content);
    expect(issue?.code).toBe('NUMERATOR_ABOVE_DENOMINATOR');
    expect(issue && issueInWords(issue)).toBe(
      'Device and data support by sex, Female: “People given a device or a connection” is 1,001, more than the 1,000 ' +
        'of “People found to need a device or a connection”. Check both numbers.',
    );
    const equal = withCells(complete, 'M10.SEX', { 'FEMALE.numerator': 1000 });
    expect(issues(equal).map(({ code }) => code)).not.toContain('NUMERATOR_ABOVE_DENOMINATOR');
  });
});

describe('the sums of a metric', () => {
  it('should agree between its tables: a warning, until explained', () => {
    const content = withCells(complete, 'M10.SEX', { 'MALE.denominator': 20 });
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
    expect(codes(withCells(content, 'M10.SEX', { explanation: 'Two sources' }))).toEqual([]);
    expect(codes(withCells(content, 'M10.DEPRIVATION', { explanation: 'Two sources' }))).toEqual([]);
  });

  it('asks for an explanation when they differ by more than a tenth', () => {
    const content = withCells(complete, 'M10.SEX', { 'MALE.denominator': 200 });
    expect(issues(content)[0]?.message).toMatch(/Correct the counts, or explain the difference\.$/);
    expect(issues(content)[0]?.severity).toBe('WARNING');
  });
});

describe('an unusual change', () => {
  const code = 'M10.DEPRIVATION';
  const before = (numerator: number, denominator = 1000) =>
    withCells(complete, code, { 'IMD1.numerator': numerator, 'IMD1.denominator': denominator });
  const unusual = ['UNUSUAL_CHANGE M10.DEPRIVATION.explanation'];

  it('is a change of the share by more than 15 points', () => {
    expect(codes(complete, { previous: before(650) })).toEqual([]);
    expect(codes(complete, { previous: before(649) })).toEqual(unusual);
  });

  it('is a change of the denominator by more than half', () => {
    expect(codes(complete, { previous: before(1600, 2000) })).toEqual([]);
    expect(codes(complete, { previous: before(1608, 2010) })).toEqual(unusual);
    expect(codes(complete, { previous: before(400, 500) })).toEqual(unusual);
  });

  it('is settled by an explanation', () => {
    const explained = withCells(complete, code, { explanation: 'A second scheme opened' });
    expect(answerTo(explained, code)?.cells['explanation']).toBe('A second scheme opened');
    expect(codes(explained, { previous: before(100) })).toEqual([]);
  });

  it('is not looked for where nobody was counted before', () => {
    expect(codes(complete, { previous: before(0, 0) })).toEqual([]);
  });
});
