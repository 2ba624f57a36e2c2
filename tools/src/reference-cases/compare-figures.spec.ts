import { describe, expect, it } from '@jest/globals';
import { compareFigures } from './compare-figures.js';

const exact = () => ({ relative: 0, absolute: 0 });
const tolerant = () => ({ relative: 1e-6, absolute: 1e-9 });

describe('figures', () => {
  it('agree within the tolerance and differ beyond it, by place', () => {
    const expected = { a: { b: [1, 2] } };
    expect(compareFigures(expected, { a: { b: [1, 2.000001] } }, tolerant)).toEqual([]);
    expect(compareFigures(expected, { a: { b: [1, 2.1] } }, tolerant)).toMatchObject([{ path: 'a.b[1]' }]);
  });

  it('may take another tolerance at one place', () => {
    const loose = (path: string) => ({ relative: path === 'se' ? 0.1 : 0, absolute: 0 });
    expect(compareFigures({ value: 1, se: 1 }, { value: 1, se: 1.05 }, loose)).toEqual([]);
  });

  it('know NaN, infinities and missing figures apart', () => {
    expect(compareFigures([NaN, Infinity, null], [NaN, Infinity, null], exact)).toEqual([]);
    expect(compareFigures([NaN, Infinity, null], [null, -Infinity, NaN], exact)).toHaveLength(3);
  });

  it('differ when one is absent, or a list is shorter', () => {
    expect(compareFigures({ a: 1 }, {}, exact)).toHaveLength(1);
    expect(compareFigures([1, 2], [1], exact).map(({ path }) => path)).toEqual(['.length', '[1]']);
  });

  it('may be more than was recorded', () => {
    expect(compareFigures({ a: 1 }, { a: 1, b: 2 }, exact)).toEqual([]);
  });
});

describe('simulated figures', () => {
  it('agree within the tolerance recorded beside their mean', () => {
    const expected = { lower: { mean: 5, sd: 0.1, tol: 0.3 } };
    expect(compareFigures(expected, { lower: 5.2 }, exact)).toEqual([]);
    expect(compareFigures(expected, { lower: 5.4 }, exact)).toHaveLength(1);
  });
});

describe('refusals', () => {
  it('are met by a reason, not by a figure', () => {
    const expected = { error: 'two groups are needed' };
    expect(compareFigures(expected, { notComputable: 'too few groups' }, exact)).toEqual([]);
    expect(compareFigures(expected, { value: 3 }, exact)).toMatchObject([{ markedWrong: false }]);
  });

  it('are marked where the reference fell over or its figure is known to be wrong', () => {
    expect(compareFigures({ error: 'x', reference_crash: true }, { value: 3 }, exact)).toMatchObject([
      { markedWrong: true },
    ]);
    expect(compareFigures({ a: { value: 1, reference_bug: 'y' } }, { a: { value: 2 } }, exact)).toMatchObject([
      { path: 'a.value', markedWrong: true },
    ]);
  });
});
