import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import * as library from './index.js';

const root = dirname(fileURLToPath(import.meta.url));

interface Example {
  file: string;
  expression: string;
  expected: string;
}

/** Every `@example` block of a source file, split at its `// =>` marks. */
function examplesOf(path: string): Example[] {
  const file = relative(root, path);
  const blocks = readFileSync(path, 'utf8').matchAll(/\* @example\b([\s\S]*?)(?=\n\s*\* @|\*\/)/g);
  return [...blocks].flatMap(([, block]) => {
    const lines = (block ?? '').split('\n').map((line) => line.replace(/^\s*\* ?/, ''));
    const statements: Example[] = [];
    let expression = '';
    for (const line of lines) {
      const [code, expected] = line.split('// =>');
      expression += `${code}\n`;
      if (expected === undefined) continue;
      statements.push({ file, expression: expression.trim().replace(/;$/, ''), expected: expected.trim() });
      expression = '';
    }
    if (expression.trim() !== '')
      statements.push({ file, expression: expression.trim(), expected: 'a result after // =>' });
    return statements;
  });
}

function sources(): string[] {
  return readdirSync(root, { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('.ts') && !path.endsWith('.spec.ts'))
    .map((path) => join(root, path));
}

function evaluate(expression: string): unknown {
  return new Function(...Object.keys(library), `return (${expression});`)(...Object.values(library));
}

/** Half a unit in the last digit that the example shows, but no finer than the arithmetic. */
function roundingOf(shown: string): number {
  const [mantissa = '', exponent = '0'] = shown.split('e');
  const decimals = mantissa.split('.')[1]?.length ?? 0;
  return Math.max(0.5000001 * 10 ** (Number(exponent) - decimals), 1e-12 * Math.abs(Number(shown)));
}

const examples = sources().flatMap(examplesOf);

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
