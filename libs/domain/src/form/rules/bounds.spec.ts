import { describe, expect, it } from '@jest/globals';
import { isNhsNumber } from '../../wording/patient-signs.js';
import { timesInWords } from './times-in-words.js';
import { pastCounts } from './usual-range.js';
import { boundsInWords, isWithin, peopleIn } from './within-bounds.js';

describe('how many people overlapping counts are', () => {
  it('is the greatest of them at least, and their sum at most', () => {
    expect(peopleIn([300, 200])).toEqual({ least: 300, most: 500 });
    expect(peopleIn([])).toEqual({ least: 0, most: 0 });
    expect(boundsInWords(peopleIn([300, 1200]))).toBe('1,200 to 1,500');
    expect(boundsInWords(peopleIn([1200]))).toBe('1,200');
  });

  it.each([
    [{ least: 10, most: 20 }, 5, 25],
    [{ least: 1000, most: 2000 }, 900, 2200],
    [{ least: 100, most: 100_000 }, 90, 110_000],
  ])('agrees with a count up to five people, or a tenth, outside %j', (bounds, lowest, highest) => {
    expect([lowest - 1, lowest, highest, highest + 1].map((count) => isWithin(count, bounds))).toEqual([
      false,
      true,
      true,
      false,
    ]);
  });
});

describe('how far from their middle counts are still usual', () => {
  const factorOf = (...counts: number[]) => Math.exp(pastCounts(counts).reach);

  it('is double where little is known, and a half more from three quarters on', () => {
    expect(factorOf(100_000, 100_000)).toBeCloseTo(2, 10);
    expect(factorOf(100_000, 100_000, 100_000)).toBeCloseTo(1.5, 10);
  });

  it('is four standard deviations of chance among few people', () => {
    // Fifteen people and the ten that are added before logarithms are taken: one over the root of 25, four times.
    expect(factorOf(15, 15, 15)).toBeCloseTo(Math.exp(0.8), 10);
  });

  it('is never more than eight times, however much the past varied', () => {
    expect(factorOf(10, 100, 1000, 10_000, 100_000)).toBeCloseTo(8, 10);
  });
});

describe('ten digits', () => {
  it.each(['0000000000', '1111111111', '9999999999'])('that are all the same are no NHS number: %s', (digits) => {
    expect(isNhsNumber(digits)).toBe(false);
  });

  it('are one by their check digit', () => {
    expect(isNhsNumber('9434765919')).toBe(true);
    expect(isNhsNumber('9434765918')).toBe(false);
    expect(isNhsNumber('943476591')).toBe(false);
  });
});

describe('how one number stands to another', () => {
  it('is about half up to 55 of a hundred, and about twice from 180', () => {
    expect([54, 55, 56].map((count) => timesInWords(count, 100))).toEqual(['half of', 'half of', 'less than']);
    expect([179, 180].map((count) => timesInWords(count, 100))).toEqual(['more than', 'twice']);
  });
});
