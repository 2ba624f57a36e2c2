import { describe, expect, it } from '@jest/globals';
import { editionOf, findQuestion } from '@monitor/domain';
import type { Field } from '@monitor/domain';
import { readTypedCell } from './read-typed-cell.js';

function fieldOf(code: string, key: string): Field {
  const { shape } = findQuestion(editionOf(2), code) ?? {};
  const fields = shape === undefined ? [] : [...shape.fields, ...(shape.of === 'TABLE' ? shape.columns : [])];
  const field = fields.find((each) => each.key === key);
  if (field === undefined) throw new Error(`${code} has no field ${key}.`);
  return field;
}

const day = fieldOf('D1-S1', 'targetOn');

describe('a date in three boxes', () => {
  it.each([
    ['2026-06-06', '2026-06-06'],
    ['6/June/2026', '2026-06-06'],
    ['6/jun/26', '2026-06-06'],
  ])('%s means %s', (text, value) => {
    expect(readTypedCell(day, text)).toEqual({ value, problem: null });
  });

  it.each([
    ['2026-02-31', '“31 2 2026” is not a real date: February 2026 has 28 days.'],
    ['6//', '“6” is not a whole date.'],
    ['6/Juno/2026', '“6 Juno 2026” is not a real date: there is no month “Juno”.'],
  ])('%s is refused in the words that were typed', (text, words) => {
    expect(readTypedCell(day, text)).toMatchObject({ value: undefined, problem: expect.stringContaining(words) });
  });

  it('is empty when all three are', () => {
    expect(readTypedCell(day, '')).toEqual({ value: undefined, problem: null });
  });
});

it('a share may be typed with its sign', () => {
  expect(readTypedCell(fieldOf('D1-S1', 'coveragePercent'), '45 %')).toEqual({ value: 45, problem: null });
});
