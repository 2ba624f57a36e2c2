import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import type { Result } from '@monitor/statistics';
import { concentrationIndex, extendedConcentrationIndex } from './index.js';
import type { ConcentrationOptions, RankedValue } from './index.js';

const figures = [80.3, 78, 71.1, 65.5, 62.1, 57.7, 49.3, 45.2, 38.5, 39.5];
const worseOffGain: RankedValue[] = figures.map((value, index) => ({
  standing: index,
  value,
  population: 100 + index,
}));
const percent = { lowest: 0, highest: 100 };

const row = fc.record({
  standing: fc.integer({ min: 1, max: 6 }),
  value: fc.double({ min: 1, max: 99, noNaN: true }),
  population: fc.integer({ min: 1, max: 5000 }),
});
const rows = fc.array(row, { minLength: 3, maxLength: 20 });

function valueOf(result: Result): number {
  if (!result.computable) throw new Error(result.message);
  return result.value;
}

describe('sign and size', () => {
  it('is below 0 when the worse off have more, and turns when the standing turns', () => {
    const turned = worseOffGain.map((each) => ({ ...each, standing: -each.standing }));
    expect(valueOf(concentrationIndex(worseOffGain))).toBeLessThan(0);
    expect(valueOf(concentrationIndex(turned))).toBeCloseTo(-valueOf(concentrationIndex(worseOffGain)), 12);
  });

  it('lies between -1 and 1, is 0 for equal figures, and its interval holds it', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const result = concentrationIndex(drawn);
        if (!result.computable) throw new Error(result.message);
        expect(Math.abs(result.value)).toBeLessThan(1);
        if (result.interval) expect(result.interval.lower).toBeLessThanOrEqual(result.value);
        const flat = drawn.map((each) => ({ ...each, value: 50 }));
        expect(valueOf(concentrationIndex(flat))).toBeCloseTo(0, 12);
      }),
    );
  });

  it('does not depend on the order of rows of one standing, unless told that it does', () => {
    fc.assert(
      fc.property(rows, (drawn) => {
        const there = valueOf(concentrationIndex(drawn));
        expect(valueOf(concentrationIndex([...drawn].reverse()))).toBeCloseTo(there, 10);
        const extended = valueOf(extendedConcentrationIndex(drawn, 3));
        expect(valueOf(extendedConcentrationIndex([...drawn].reverse(), 3))).toBeCloseTo(extended, 10);
      }),
    );
    const tied: RankedValue[] = [1, 1, 2].map((standing, index) => ({
      standing,
      value: 10 + 5 * index,
      population: 1,
    }));
    const inOrder = valueOf(concentrationIndex(tied, { ties: 'row-order' }));
    expect(inOrder).not.toBeCloseTo(valueOf(concentrationIndex(tied)), 6);
  });
});

describe('forms', () => {
  it('relate to the standard index as published', () => {
    const mean =
      worseOffGain.reduce((sum, { value, population }) => sum + value! * population, 0) /
      worseOffGain.reduce((sum, { population }) => sum + population, 0);
    const standard = valueOf(concentrationIndex(worseOffGain));
    const form = (name: ConcentrationOptions['form']) =>
      valueOf(concentrationIndex(worseOffGain, { form: name, bounds: percent }));
    expect(form('generalised')).toBeCloseTo(mean * standard, 10);
    expect(form('erreygers')).toBeCloseTo((4 * mean * standard) / 100, 10);
    expect(form('wagstaff')).toBeCloseTo(standard / (1 - mean / 100), 10);
  });

  it('of Erreygers turns sign when the figure is counted from the other bound', () => {
    const left = worseOffGain.map((each) => ({ ...each, value: 100 - each.value! }));
    const options = { form: 'erreygers' as const, bounds: percent };
    expect(valueOf(concentrationIndex(left, options))).toBeCloseTo(
      -valueOf(concentrationIndex(worseOffGain, options)),
      10,
    );
  });

  it('with an aversion of 2 is the standard one, and weighs the worst off more above', () => {
    const standard = valueOf(concentrationIndex(worseOffGain));
    expect(valueOf(extendedConcentrationIndex(worseOffGain, 2))).toBeCloseTo(standard, 12);
    expect(valueOf(extendedConcentrationIndex(worseOffGain, 4))).toBeLessThan(standard);
  });
});

describe('estimators', () => {
  it('give one index by regression and by the convenient regression, and different variances', () => {
    const regression = concentrationIndex(worseOffGain, { estimator: 'regression' });
    const convenient = concentrationIndex(worseOffGain, { estimator: 'convenient' });
    expect(valueOf(convenient)).toBeCloseTo(valueOf(regression), 10);
    expect(regression.computable && regression.variance).not.toEqual(convenient.computable && convenient.variance);
  });

  it('shrink by rows only when asked to', () => {
    const plain = valueOf(concentrationIndex(worseOffGain, { estimator: 'regression' }));
    const shrunk = valueOf(concentrationIndex(worseOffGain, { estimator: 'regression', shrinkForRows: true }));
    expect(shrunk / plain).toBeCloseTo(0.9, 12);
  });

  it('warn instead of giving the negative variance that rineq 0.2.3 gives', () => {
    const uneven = figures.map((value, index) => ({ standing: index, value, population: [1, 30][index % 2]! ** 2 }));
    const variances = [uneven, [...uneven].reverse().map((each) => ({ ...each, standing: -each.standing }))].map(
      (given) => concentrationIndex(given, { compatibility: 'rineq 0.2.3' }),
    );
    for (const result of variances) {
      if (!result.computable) throw new Error(result.message);
      if (result.variance! < 0) expect(result.standardError).toBeNull();
    }
  });
});

describe('refusals', () => {
  it.each([
    [[worseOffGain[0]!], {}, 'too-few-groups'],
    [worseOffGain.slice(0, 2), { estimator: 'regression' }, 'too-few-groups'],
    [[{ standing: 1, value: null, population: 1 }, worseOffGain[0]!], {}, 'missing-value'],
    [[{ standing: 1, value: 1, population: 0 }, worseOffGain[0]!], {}, 'invalid-population'],
    [worseOffGain, { form: 'erreygers' }, 'invalid-argument'],
    [worseOffGain, { form: 'wagstaff', bounds: { lowest: 0, highest: 50 } }, 'out-of-range'],
    [worseOffGain.map((each) => ({ ...each, value: 0 })), {}, 'undefined-on-scale'],
    [worseOffGain, { confidence: 0.5 }, 'invalid-confidence'],
  ] as [RankedValue[], ConcentrationOptions, string][])('%#: %p', (given, options, reason) => {
    expect(concentrationIndex(given, options)).toMatchObject({ computable: false, reason });
  });

  it('an aversion of 1 or less', () => {
    expect(extendedConcentrationIndex(worseOffGain, 1)).toMatchObject({ reason: 'invalid-argument' });
  });
});
