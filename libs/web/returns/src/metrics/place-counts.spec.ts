import { describe, expect, it } from '@jest/globals';
import { emptyTable } from '@monitor/domain';
import type { DraftTable } from './place-counts.js';
import { placeBlock, roomFrom, runningTotals, typeCount } from './place-counts.js';

const table: DraftTable = { kind: 'TABLE', content: emptyTable('M11', 'SEX'), version: 1, typed: {} };
const firstCell = { group: 'FEMALE', field: 'numerator' } as const;

describe('typeCount', () => {
  it('holds the number, and the text only where it is written differently', () => {
    const typed = typeCount(table, firstCell, '1234');
    expect(typed.content.counts[0]).toEqual({ group: 'FEMALE', numerator: 1234, denominator: null });
    expect(typed.typed).toEqual({ 'M11.SEX.FEMALE.numerator': '1234' });
    expect(typeCount(typed, firstCell, '1,234').typed).toEqual({});
  });

  it('keeps a text that is no number where it was typed, and holds no number for it', () => {
    const typed = typeCount(table, firstCell, 'ten');
    expect(typed.content.counts[0]?.numerator).toBeNull();
    expect(typed.typed).toEqual({ 'M11.SEX.FEMALE.numerator': 'ten' });
    expect(typeCount(typed, firstCell, '').typed).toEqual({});
  });

  it('leaves the table it was given as it was', () => {
    typeCount(table, firstCell, '5');
    expect(table.content.counts[0]?.numerator).toBeNull();
  });
});

describe('placeBlock', () => {
  it('fills the grid to the right and down from the cell pasted into', () => {
    const placed = placeBlock(table, { group: 'MALE', field: 'numerator' }, [
      ['1', '2'],
      ['3', '4'],
    ]);
    expect(placed.content.counts.map(({ numerator, denominator }) => [numerator, denominator])).toEqual([
      [null, null],
      [1, 2],
      [3, 4],
      [null, null],
    ]);
  });
});

describe('roomFrom', () => {
  it('counts the cell itself', () => {
    expect(roomFrom(table, firstCell)).toEqual({ rows: 4, columns: 2 });
    expect(roomFrom(table, { group: 'NOT_STATED', field: 'denominator' })).toEqual({ rows: 1, columns: 1 });
  });
});

describe('runningTotals', () => {
  it('adds up what is there, and tells nothing from zero', () => {
    expect(runningTotals(table.content.counts)).toEqual({ numerator: null, denominator: null });
    const counts = typeCount(typeCount(table, firstCell, '0'), { group: 'MALE', field: 'denominator' }, '7').content
      .counts;
    expect(runningTotals(counts)).toEqual({ numerator: 0, denominator: 7 });
  });
});
