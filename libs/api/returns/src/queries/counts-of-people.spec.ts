import { describe, expect, it } from '@jest/globals';
import { addEdition } from '@monitor/domain';
import type { Answer } from '@monitor/domain';
import { buildGrownReturn, growEdition } from '@monitor/domain/testing';
import { withoutCountsOfPeople } from './counts-of-people.js';

const grown = growEdition();
addEdition(grown);
const whole = buildGrownReturn(grown, { organisationCode: 'R1', quarterId: '2027-28-Q1' });

const cellsOf = (answers: readonly Answer[]) =>
  answers.flatMap(({ question, cells }) =>
    Object.entries(cells).map(([cell, value]) => ({ cell: `${question} ${cell}`, value })),
  );

describe('a return without its counts of people', () => {
  const left = cellsOf(withoutCountsOfPeople(whole).answers);

  it('holds no number but percentages, whatever an edition asks', () => {
    const numbers = left.filter(({ value }) => typeof value === 'number');
    expect(numbers.filter(({ cell }) => !/percent$/i.test(cell))).toEqual([]);
  });

  it('holds everything else', () => {
    const words = (cells: typeof left) => cells.filter(({ value }) => typeof value !== 'number');
    expect(words(left)).toEqual(words(cellsOf(whole.answers)));
    expect(words(left).length).toBeGreaterThan(50);
  });
});
