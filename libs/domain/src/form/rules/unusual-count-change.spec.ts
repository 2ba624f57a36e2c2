import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { buildContext, buildReturn, withCells } from '../complete-content.builder.js';
import type { CellValue, ReturnContent } from '../definition/answer.js';
import { hasErrors } from '../definition/return-issue.js';
import type { FormEdition } from '../definition/form-edition.js';
import { firstEdition } from '../editions/edition-1/first-edition.js';
import { validateReturn } from '../validate-return.js';

const edition: FormEdition = { ...firstEdition, version: 2, rules: ['unusual-count-change'] };
const table = 'M10.ETHNICITY';
const complete = buildReturn('TRUST', edition);
const groups = ['WHITE', 'MIXED', 'ASIAN', 'BLACK', 'OTHER', 'NOT_STATED', 'NOT_KNOWN'];

type Row = readonly [numerator: number, denominator: number];

function withRows(rows: readonly Row[], more: Record<string, CellValue> = {}): ReturnContent {
  const cells = rows.flatMap(([numerator, denominator], index) => [
    [`${groups[index] ?? ''}.numerator`, numerator] as const,
    [`${groups[index] ?? ''}.denominator`, denominator] as const,
  ]);
  return withCells(complete, table, { ...Object.fromEntries(cells), ...more });
}

const usually: readonly Row[] = [
  [4500, 5800],
  [60, 90],
  [85, 150],
  [40, 70],
  [5, 10],
  [0, 3],
  [12, 30],
];

function scaled(factor: number): readonly Row[] {
  return usually.map(([numerator, denominator]) => [Math.round(numerator * factor), Math.round(denominator * factor)]);
}

const earlier = [1, 0.97, 1.02, 0.93, 0.95, 1.01].map((factor) => withRows(scaled(factor)));

function issuesOf(content: ReturnContent, past: readonly ReturnContent[] = earlier) {
  return validateReturn(content, buildContext({ edition, earlier: past }));
}

function replaced(at: number, row: Row): readonly Row[] {
  return usually.map((each, index) => (index === at ? row : each));
}

describe('a count against all earlier quarters', () => {
  it('is usual where it is as it was', () => {
    expect(issuesOf(withRows(usually))).toEqual([]);
    expect(issuesOf(withRows(scaled(1.2)))).toEqual([]);
  });

  it('asks about an extra digit at that very cell, and says what is usual', () => {
    expect(issuesOf(withRows(replaced(0, [4500, 57_900])))).toEqual([
      {
        severity: 'WARNING',
        code: 'UNUSUAL_CHANGE',
        cell: 'M10.ETHNICITY.WHITE.denominator',
        question: 'Device and data support by ethnicity, White',
        message:
          '57,900 is ten times what is usual here (5,394 to 5,916 in the last 6 quarters). ' +
          'Correct it, or explain why it is right.',
        reasonAt: 'M10.ETHNICITY.explanation',
      },
    ]);
  });

  it('stops submission until it is explained, and then stays with its reason', () => {
    const typed = replaced(0, [4500, 57_900]);
    expect(hasErrors(issuesOf(withRows(typed)))).toBe(true);
    const issues = issuesOf(withRows(typed, { explanation: ' A merger ' }));
    expect(issues.map(({ reason }) => reason)).toEqual(['A merger']);
    expect(hasErrors(issues)).toBe(false);
  });

  it('asks about every count of rows that changed places', () => {
    const swapped = usually.map((row, index) => (index === 0 ? usually[4] : index === 4 ? usually[0] : row) ?? row);
    expect(issuesOf(withRows(swapped)).map(({ cell }) => cell)).toEqual([
      'M10.ETHNICITY.WHITE.numerator',
      'M10.ETHNICITY.WHITE.denominator',
      'M10.ETHNICITY.OTHER.numerator',
      'M10.ETHNICITY.OTHER.denominator',
    ]);
  });

  it('asks about a share that jumps though both counts are usual', () => {
    const [issue, ...others] = issuesOf(withRows(replaced(0, [3400, 6400])));
    expect(others).toEqual([]);
    expect(issue).toMatchObject({
      cell: 'M10.ETHNICITY.WHITE.numerator',
      message:
        '3,400 of 6,400 is 53%, where 78% in the last 6 quarters is usual. Correct it, or explain why it is right.',
    });
  });

  it('says in how many quarters it was so, where one was not', () => {
    const odd = [...earlier, withRows(replaced(0, [4500, 57_900]))];
    const [issue] = issuesOf(withRows(replaced(0, [4500, 57_900])), odd);
    expect(issue?.message).toMatch(
      /^57,900 is ten times what is usual here \(5,394 to 5,916 in 6 of the last 7 quarters\)/,
    );
  });

  it('says nothing of a table that cannot be given, now or then, and nothing without a past', () => {
    const none = withCells(complete, table, { notCollected: true, explanation: 'Not asked' });
    const wrong = withRows(replaced(0, [4500, 57_900]));
    expect(issuesOf(wrong, [none])).toEqual([]);
    expect(issuesOf(wrong, [])).toEqual([]);
    expect(issuesOf(none).map(({ code }) => code)).toEqual(['COUNT_NOT_EXPECTED']);
  });

  it('does not hold a reworded question against its past', () => {
    const past = earlier.map((content) => ({ ...content, edition: 7 }));
    expect(issuesOf(withRows(replaced(0, [4500, 57_900])), past)).toEqual([]);
  });

  it('finds an extra digit in any count of any row of at least 10, and nothing besides', () => {
    const places = usually.flatMap(([numerator, denominator], row) => [
      { row, column: 0, count: numerator },
      { row, column: 1, count: denominator },
    ]);
    const large = places.filter(({ count }) => count >= 10);
    fc.assert(
      fc.property(fc.constantFrom(...large), fc.nat(9), fc.integer({ min: 1, max: 6 }), (place, digit, quarters) => {
        const [numerator, denominator] = usually[place.row] ?? [0, 0];
        const typed = place.count * 10 + digit;
        const row: Row = place.column === 0 ? [typed, denominator] : [numerator, typed];
        const issues = issuesOf(withRows(replaced(place.row, row)), earlier.slice(0, quarters));
        const column = place.column === 0 ? 'numerator' : 'denominator';
        expect(issues.map(({ cell }) => cell)).toEqual([`${table}.${groups[place.row] ?? ''}.${column}`]);
      }),
      { numRuns: 300 },
    );
  });
});

describe('the share of a row', () => {
  const past = [withRows(replaced(0, [3000, 5800]))];

  it('says that one quarter is all that is known', () => {
    const message = issuesOf(withRows(replaced(0, [4200, 5800])), past)[0]?.message;
    expect(message).toBe(
      '4,200 of 5,800 is 72%, where 52% in the last quarter is usual. Correct it, or explain why it is right.',
    );
  });

  it('is none where there are more of them than there are', () => {
    expect(issuesOf(withRows(replaced(0, [5900, 5800])), past)).toEqual([]);
  });

  it('is not compared where the metric is no share', () => {
    const rates: FormEdition = {
      ...edition,
      metrics: edition.metrics.map((metric) => (metric.id === 'M10' ? { ...metric, kind: 'RATE', per: 1000 } : metric)),
    };
    const content = withRows(replaced(0, [4200, 5800]));
    expect(validateReturn(content, buildContext({ edition: rates, earlier: past }))).toEqual([]);
  });
});
