import { describe, expect, it } from '@jest/globals';
import { allPages } from './all-pages.js';

const pages = new Map([
  [null, { rows: [1, 2], nextCursor: 'b' }],
  ['b', { rows: [3, 4], nextCursor: 'c' }],
  ['c', { rows: [5], nextCursor: null }],
]);

describe('all pages of a list', () => {
  it('are fetched one after the other, and it is told how far they are', async () => {
    const told: number[] = [];
    const page = (after: string | null) => Promise.resolve(pages.get(after) ?? { rows: [], nextCursor: null });
    expect(await allPages(page, (rows) => told.push(rows))).toEqual([1, 2, 3, 4, 5]);
    expect(told).toEqual([2, 4, 5]);
  });

  it('fail as a whole where one fails', async () => {
    const page = (after: string | null) =>
      after === 'c'
        ? Promise.reject(new Error('gone'))
        : Promise.resolve(pages.get(after) ?? { rows: [], nextCursor: null });
    await expect(allPages(page, () => undefined)).rejects.toThrow('gone');
  });
});
