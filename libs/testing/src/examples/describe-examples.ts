import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readExamples } from './read-examples.js';

/**
 * Makes a test of every `@example` in the sources beside a spec: `expression // => expected`, one after the other.
 * Both sides are read with the given exports in scope; a number must agree to half a unit of the last digit shown.
 *
 * @param specUrl `import.meta.url` of the spec, which stands at the top of the sources
 * @param exported what the examples may use, usually all exports of the library
 */
export function describeExamples(specUrl: string, exported: object): void {
  const examples = readExamples(dirname(fileURLToPath(specUrl)));
  const evaluate = (expression: string): unknown =>
    new Function(...Object.keys(exported), `return (${expression});`)(...Object.values(exported));

  describe('examples in the documentation', () => {
    it('finds examples', () => {
      expect(examples.length).toBeGreaterThan(0);
    });

    it.each(examples)('$file: $expression', ({ expression, expected }) => {
      const actual = evaluate(expression);
      if (typeof actual === 'number' && Number.isFinite(Number(expected))) {
        expect(Math.abs(actual - Number(expected))).toBeLessThanOrEqual(roundingOf(expected));
      } else {
        expect(actual).toEqual(evaluate(expected));
      }
    });
  });
}

/** Half a unit in the last digit that the example shows, but no finer than the arithmetic. */
function roundingOf(shown: string): number {
  const [mantissa = '', exponent = '0'] = shown.split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0.5000001 * 10 ** (Number(exponent) - decimals), 1e-12 * Math.abs(Number(shown)));
}
