import { describe, expect, it } from '@jest/globals';
import { quartersUpTo } from '@monitor/domain';
import type { Stratifier } from '@monitor/domain';
import { seededRandom } from '@monitor/statistics';
import fc from 'fast-check';
import { fifths, london } from '../area-findings.builder.js';
import type { ChangeOfSame, SameVerdict } from '../same-organisations.js';
import { areaFindings } from '../area-findings.js';
import { changeOfFindings, changesInMatrix } from './change-in-matrix.js';
import type { ChangeInMatrix } from './change-in-matrix.js';
import { gapMatrix } from './gap-matrix.js';
import { matrixSentence } from './matrix-words.js';

const [since = ''] = quartersUpTo('2026-27-Q2', 5);
const before = { sums: fifths(0.4, 0.6) };

function measure(change: Partial<ChangeOfSame> | null, stratifier: Stratifier = 'DEPRIVATION') {
  const same = { since, verdict: 'CANNOT_TELL', organisations: 20, change: null, split: null, isLevellingDown: null };
  const changes = change === null ? [] : [{ ...same, ...change } as ChangeOfSame];
  return london([before, before, before, before, { ...before, changes }], { stratifier });
}

const moved = (value: number, reach: number, rest: Partial<ChangeOfSame> = {}) =>
  measure({
    verdict: value < 0 ? 'NARROWER' : 'WIDER',
    change: { value, lower: value - reach, upper: value + reach },
    ...rest,
  });

const changesOf = (subjects: Parameters<typeof gapMatrix>[0]) => gapMatrix(subjects).gaps.map((gap) => gap?.change);

describe('the matrix of gaps', () => {
  it('says of each gap how it changed, and never calls a fall progress', () => {
    const subjects = [
      moved(0.05, 0.01),
      moved(-0.05, 0.01, { how: 'WORSE_OFF_ROSE' }),
      moved(-0.05, 0.01, { how: 'BETTER_OFF_FELL' }),
      moved(-0.05, 0.01, { how: 'BOTH_MOVED' }),
      moved(-0.05, 0.01, { how: 'CANNOT_TELL' }),
      moved(0.001, 0.002, { verdict: 'ALIKE' }),
      moved(0.01, 0.2, { verdict: 'CANNOT_TELL' }),
      measure(null),
    ];
    expect(changesOf(subjects)).toEqual([
      ...['WIDENED', 'CAUGHT_UP', 'LEVELLED_DOWN', 'LEVELLED_DOWN_IN_PART', 'NARROWED', 'AS_BEFORE'],
      ...['CANNOT_TELL', 'CANNOT_TELL'],
    ]);
    expect(matrixSentence('London', gapMatrix(subjects))).toBe(
      'Of 8 gaps in London, 1 widened; 1 narrowed because the group behind rose; 1 narrowed because the group ahead fell; 1 narrowed, in part because the group ahead fell; 1 narrowed, how cannot be told. 1 is as before, for 2 nobody can tell.',
    );
  });

  it('holds what one gap alone would show to a wider interval, the wider the more gaps there are', () => {
    const barely = moved(0.05, 0.04);
    expect(changesOf([barely])).toEqual(['WIDENED']);
    expect(new Set(changesOf(Array.from({ length: 20 }, () => barely)))).toEqual(new Set(['CANNOT_TELL']));
  });

  it('cannot tell where the figures of a change are withheld, whatever was decided for it alone', () => {
    const withheld = measure({ verdict: 'WIDER', organisations: null });
    const [gap] = gapMatrix([withheld]).gaps;
    expect(gap).toMatchObject({ change: 'CANNOT_TELL', changeFinding: null });
  });

  it('is stated by the findings of one area alone in the same words, and a gap that narrowed is never called wider', () => {
    const stated = (subject: ReturnType<typeof measure>) => changeOfFindings(areaFindings(subject));
    expect(stated(moved(0.05, 0.01))).toBe('WIDENED');
    expect(stated(moved(-0.05, 0.01, { how: 'BETTER_OFF_FELL' }))).toBe('LEVELLED_DOWN');
    expect(stated(moved(-0.05, 0.01, { how: 'CANNOT_TELL' }))).toBe('NARROWED');
    // Withheld figures leave a verdict without a cause.
    expect(stated(measure({ verdict: 'NARROWER', organisations: null }))).toBe('NARROWED');
    expect(stated(measure({ verdict: 'WIDER', organisations: null }))).toBe('WIDENED');
    expect(changeOfFindings([])).toBe('NOTHING_TO_COMPARE');
  });

  it('has no gap where nobody reported, and says that nothing is published', () => {
    const matrix = gapMatrix([london([]), london([{ sums: {}, organisations: 0 }])]);
    expect(matrix.gaps).toEqual([null, null]);
    expect(matrixSentence('London', matrix)).toBe('No gap of London is published yet.');
  });

  it('claims a change in at most one of twenty views where nothing has changed', () => {
    const random = seededRandom(11);
    const views = 300;
    let claiming = 0;
    for (let view = 0; view < views; view += 1) {
      // t at 19 degrees, as the same 20 organisations are judged: an interval that holds nought in 19 of 20 draws.
      const subjects = Array.from({ length: 12 }, () => moved(0.01 * tOf(random), 0.01 * 2.093));
      if (changesOf(subjects).some((change) => change === 'WIDENED' || change === 'NARROWED')) claiming += 1;
    }
    expect(claiming / views).toBeLessThan(0.065);
    expect(claiming).toBeGreaterThan(0);
  });

  it('counts every gap once in its sentence', () => {
    const verdict = fc.constantFrom<SameVerdict[]>('WIDER', 'NARROWER', 'ALIKE', 'CANNOT_TELL');
    const any = fc.tuple(
      verdict,
      fc.double({ min: -0.1, max: 0.1, noNaN: true }),
      fc.double({ min: 0.001, max: 0.1, noNaN: true }),
    );
    fc.assert(
      fc.property(fc.array(any, { minLength: 1, maxLength: 24 }), (drawn) => {
        const matrix = gapMatrix(drawn.map(([decided, value, reach]) => moved(value, reach, { verdict: decided })));
        const counts = [...matrixSentence('London', matrix).matchAll(/\d+/g)].map(Number);
        const [all = 0, ...parts] = counts;
        expect(all).toBe(drawn.length);
        const isUntold = matrix.gaps.every((gap) => gap?.change === 'CANNOT_TELL');
        expect(parts.reduce((sum, part) => sum + part, 0)).toBe(isUntold ? 0 : all);
        const kinds: readonly (ChangeInMatrix | undefined)[] = changesInMatrix;
        expect(matrix.gaps.every((gap) => kinds.includes(gap?.change))).toBe(true);
      }),
      { numRuns: 60 },
    );
  });
});

/** A draw of Student's t at 19 degrees. */
function tOf(random: ReturnType<typeof seededRandom>): number {
  const squares = Array.from({ length: 19 }, () => random.normal() ** 2).reduce((sum, square) => sum + square, 0);
  return random.normal() / Math.sqrt(squares / 19);
}
