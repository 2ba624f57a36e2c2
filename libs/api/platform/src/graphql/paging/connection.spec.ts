import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { nodesToRead, toConnection } from './connection.js';
import type { Page } from './connection.js';
import { readCursor } from './cursor.js';

const keysOf = (node: number) => [String(node)];

describe('a connection', () => {
  it.each([0, -1, 1001, 1.5, NaN])('of %s nodes is refused', (first) => {
    expect(() => nodesToRead(first)).toThrow('Ask for 1 to 1,000 nodes at a time');
  });

  it('read from cursor to cursor is the whole list, once', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 250 }), fc.integer({ min: 1, max: 100 }), (length, first) => {
        const list = Array.from({ length }, (_, index) => index);
        const seen: number[] = [];
        let after: string | null = null;
        do {
          const keys: readonly string[] | null = readCursor('list', after, 1);
          const begin = Number(keys?.[0] ?? '-1') + 1;
          const page: Page<number> = toConnection('list', list.slice(begin, begin + nodesToRead(first)), {
            first,
            keysOf,
          });
          seen.push(...page.nodes);
          after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
        } while (after !== null);
        expect(seen).toEqual(list);
      }),
    );
  });

  it('goes on after any of its edges', () => {
    const { edges } = toConnection('list', [4, 5, 6], { first: 2, keysOf });
    expect(edges.map(({ cursor }) => readCursor('list', cursor, 1))).toEqual([['4'], ['5']]);
  });
});
