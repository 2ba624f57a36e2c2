import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from '@jest/globals';
import { readExamples } from '@monitor/testing/examples';
import fc from 'fast-check';
import * as library from '../index.js';
import * as numerics from '../numerics/index.js';

type Path = (string | number)[];

/** A call that stands in the documentation of a measure, and where its arguments hold numbers. */
interface DocumentedCall {
  measure: string;
  args: unknown[];
  numbers: Path[];
}

/** What a number of a name cannot be, whoever asks. */
const neverNegative = new Set([
  'numerator',
  'denominator',
  'population',
  'events',
  'referenceEvents',
  'referencePopulation',
  'standardPopulation',
  'standardError',
  'rate',
]);
const alwaysFinite = new Set([...neverNegative, 'estimate', 'value', 'order', 'multiplier', 'period']);

const nasty = [NaN, Infinity, -Infinity, -1, -1e-9, 0, 5e-324, 1e-300, 0.5, 1, 3, 2 ** 53, 1e154, 1e308, -1e308];
const calls = readExamples(join(dirname(fileURLToPath(import.meta.url)), '..')).flatMap(({ expression }) =>
  callsIn(expression),
);

/** The calls of measures that an expression makes; a measure is what gives a result, or several. */
function callsIn(expression: string): DocumentedCall[] {
  const recorded: DocumentedCall[] = [];
  const recording = Object.entries({ ...numerics, ...library } as Record<string, unknown>).map(([name, exported]) => {
    if (typeof exported !== 'function') return [name, exported] as const;
    const record = (...args: unknown[]) => {
      const result = (exported as (...given: unknown[]) => unknown)(...args);
      const numbers = numbersIn(args);
      if (numbers.length > 0 && resultsIn(result).length > 0) recorded.push({ measure: name, args, numbers });
      return result;
    };
    return [name, record] as const;
  });
  new Function(...recording.map(([name]) => name), `return (${expression});`)(...recording.map(([, value]) => value));
  return recorded;
}

/** Every result (`computable: true` or `false`) within what a measure gives back. */
function resultsIn(value: unknown): { computable: boolean }[] {
  if (typeof value !== 'object' || value === null) return [];
  const inside = Object.values(value).flatMap(resultsIn);
  return 'computable' in value ? [value as { computable: boolean }, ...inside] : inside;
}

function numbersIn(value: unknown, path: Path = []): Path[] {
  if (typeof value === 'number') return [path];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inside]) => numbersIn(inside, [...path, key]));
}

function withNumber(args: unknown, path: Path, number: number): unknown {
  const [key, ...rest] = path;
  if (key === undefined) return number;
  const copy = Array.isArray(args) ? [...(args as unknown[])] : { ...(args as object) };
  (copy as Record<string, unknown>)[key] = withNumber((args as Record<string, unknown>)[key], rest, number);
  return copy;
}

function call(measure: string, args: unknown): unknown {
  return (library as unknown as Record<string, (...given: unknown[]) => unknown>)[measure]!(...(args as unknown[]));
}

/** A period is given back as it came; a panel is for further averages, and holds who is never treated as infinite. */
const notFigures = new Set(['period', 'panel', 'cells']);

/** Numbers that are not finite, errors and intervals without width: nothing of these may be given. */
function faultsIn(value: unknown, path = ''): string[] {
  if (typeof value === 'number') return Number.isFinite(value) ? [] : [`${path} is ${value}`];
  if (typeof value !== 'object' || value === null) return [];
  const faults = Object.entries(value).flatMap(([key, inside]) =>
    notFigures.has(key) ? [] : faultsIn(inside, `${path}.${key}`),
  );
  const { lower, upper, level, scale, value: figure } = value as Record<string, unknown>;
  if (level !== undefined && typeof lower === 'number' && !(lower < (upper as number))) {
    faults.push(`${path} is ${lower} to ${String(upper)}`);
  }
  if (scale !== undefined && typeof figure === 'number' && !(figure > 0)) faults.push(`${path} is ${figure}`);
  return faults;
}

describe.each([...new Set(calls.map(({ measure }) => measure))].sort())('%s', (measure) => {
  const own = calls.filter((each) => each.measure === measure);

  it('neither throws nor gives a figure that is not finite or an interval without width, whatever the input', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...own),
        fc.array(fc.tuple(fc.nat(), fc.constantFrom(...nasty)), { minLength: 1, maxLength: 4 }),
        ({ args, numbers }, changes) => {
          const changed = changes.reduce<unknown>(
            (before, [at, number]) => withNumber(before, numbers[at % numbers.length]!, number),
            args,
          );
          expect(faultsIn(call(measure, changed))).toEqual([]);
        },
      ),
      { numRuns: 100, seed: 7 },
    );
  });

  it('refuses a count, error, value or place that cannot be one, with a reason', () => {
    for (const { args, numbers } of own) {
      for (const path of numbers) {
        const name = String(path.at(-1));
        const impossible = alwaysFinite.has(name) ? [NaN, Infinity, -Infinity] : [];
        if (neverNegative.has(name)) impossible.push(-1, -1e-9);
        for (const number of impossible) {
          const results = resultsIn(call(measure, withNumber(args, path, number)));
          const refused = results.some((result) => !result.computable && 'reason' in result);
          expect({ [path.join('.')]: number, refused }).toEqual({ [path.join('.')]: number, refused: true });
        }
      }
    }
  });
});
