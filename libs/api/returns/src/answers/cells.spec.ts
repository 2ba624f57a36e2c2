import { describe, expect, it } from '@jest/globals';
import {
  DomainError,
  answerPlaces,
  askedQuestions,
  formEditions,
  mostCells,
  mostTexts,
  organisationTypes,
} from '@monitor/domain';
import { buildReturn } from '@monitor/domain/testing';
import fc from 'fast-check';
import { parseValue } from 'graphql';
import { CellsScalar } from './cells.scalar.js';
import type { SentCells } from './cells.scalar.js';
import { cellsToStore } from './cells-to-store.js';

const names = fc.stringMatching(/^[A-Za-z0-9][A-Za-z0-9_-]{0,11}(\.[A-Za-z0-9][A-Za-z0-9_-]{0,11})?$/);
const values = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant(null),
  fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }),
);
const sent: fc.Arbitrary<SentCells> = fc.dictionary(names, values, { noNullPrototype: true });

const keep = (cells: SentCells) => cellsToStore('D1-S1', cells);
const isBlank = (text: string) => text.replace(/\0|\p{Surrogate}/gu, '').trim() === '';

describe('cells that are sent', () => {
  it('are read as they were written, as a variable and as a literal', () => {
    const literal = parseValue(
      '{status: "PLANNED", coveragePercent: 40, confirmedBy: null, groups: ["A", "B"], isSo: true}',
    );
    const cells = { status: 'PLANNED', coveragePercent: 40, confirmedBy: null, groups: ['A', 'B'], isSo: true };
    expect(CellsScalar.parseLiteral(literal)).toEqual(cells);
    expect(CellsScalar.parseValue(cells)).toEqual(cells);
  });

  it.each([
    [[], 'wanted an object'],
    ['PLANNED', 'wanted an object'],
    [null, 'wanted an object'],
    [{ status: { is: 'PLANNED' } }, 'found status: {"is":"PLANNED"}'],
    [{ groups: [['A']] }, 'found groups: [["A"]]'],
    [{ groups: ['A', 1] }, 'found groups: ["A",1]'],
    [{ count: Number.POSITIVE_INFINITY }, 'found count: null'],
  ])('are refused where they are %j, with what was wanted', (value, words) => {
    expect(() => CellsScalar.parseValue(value)).toThrow(words);
  });

  it('are kept as JSON that reads the same, without empty cells, and once kept stay as they are', () => {
    fc.assert(
      fc.property(sent, (cells) => {
        const kept = keep(cells);
        expect(JSON.parse(JSON.stringify(kept))).toEqual(kept);
        expect(JSON.stringify(kept)).not.toMatch(/\\u0000|\\ud[89a-f]/i);
        expect(keep(kept)).toEqual(kept);
      }),
    );
  });

  it('are all there afterwards, but for those that hold nothing', () => {
    fc.assert(
      fc.property(sent, (cells) => {
        const full = Object.entries(cells).filter(([, value]) => {
          if (typeof value === 'string') return !isBlank(value);
          return value !== null && (!Array.isArray(value) || value.some((text) => !isBlank(text)));
        });
        expect(Object.keys(keep(cells)).sort()).toEqual(full.map(([name]) => name).sort());
      }),
    );
  });

  it.each(['__proto__', '__proto__.x', '', '.', 'a.b.c', 'a.', 'a b', 'a\0', '\ud800', 'x'.repeat(41), 'evidence\n'])(
    'are refused where one is called %j, and nothing is changed behind their back',
    (name) => {
      const hostile: unknown = JSON.parse(`{${JSON.stringify(name)}: "x"}`);
      expect(() => keep(CellsScalar.parseValue(hostile))).toThrow(DomainError);
      expect(Object.keys({})).toEqual([]);
      expect('x' in {}).toBe(false);
    },
  );

  it('are refused where they are more, or hold more, than any form asks', () => {
    const many = (count: number) =>
      Object.fromEntries(Array.from({ length: count }, (_, index) => [`s${index}.name`, 'x']));
    expect(() => keep(many(10_000))).toThrow('The answer to “D1-S1” has 10,000 cells. The most is 5,000.');
    expect(() => keep({ evidence: 'x'.repeat(1_000_000) })).toThrow(
      'has a text of 1,000,000 characters, which is too long',
    );
    expect(() => keep({ groups: Array.from({ length: mostTexts + 1 }, () => 'x') })).toThrow('more than 200 texts');
    expect(Object.keys(keep(many(mostCells)))).toHaveLength(mostCells);
  });
});

describe('the most cells that an answer may have', () => {
  const asked = formEditions.flatMap((edition) =>
    organisationTypes.flatMap((type) => askedQuestions(edition, type).map((question) => ({ edition, question }))),
  );

  it('is more than any question of any edition has', () => {
    const counts = asked.map(({ edition, question }) => {
      const { shape } = question;
      const repeated = shape.of === 'ENTRIES' ? shape.most * shape.entryFields.length : 0;
      return repeated + answerPlaces(edition, question, { level: 'DETAILED' }).length;
    });
    expect(Math.max(...counts)).toBeLessThan(mostCells);
  });

  it('lets every complete answer of every edition be kept as it is', () => {
    for (const edition of formEditions)
      for (const type of organisationTypes)
        for (const { question, cells } of buildReturn(type, edition).answers)
          expect(cellsToStore(question, CellsScalar.parseValue(cells))).toEqual(cells);
  });
});
