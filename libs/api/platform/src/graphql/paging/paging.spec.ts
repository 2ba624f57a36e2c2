import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { readCursor, writeCursor } from './cursor.js';
import { rowsToRead, toPage } from './to-page.js';

const texts = fc.array(
  fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0')),
  { maxLength: 4 },
);

describe('a cursor', () => {
  it('gives back what it was made of', () => {
    fc.assert(
      fc.property(texts, (keys) =>
        expect(readCursor('returns', writeCursor('returns', keys), keys.length)).toEqual(keys),
      ),
    );
  });

  it('of another list or of another number of keys is refused', () => {
    fc.assert(
      fc.property(texts, (keys) => {
        expect(() => readCursor('returns', writeCursor('statuses', keys), keys.length)).toThrow('“after”');
        expect(() => readCursor('returns', writeCursor('returns', keys), keys.length + 1)).toThrow('“after”');
      }),
    );
  });

  it('that nobody gave is refused in words, whatever it is', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) =>
        expect(() => readCursor('returns', text, 2)).toThrow(expect.objectContaining({ code: 'INPUT_NOT_UNDERSTOOD' })),
      ),
    );
    const zero = Buffer.from(JSON.stringify(['returns', 'a\0b', 'c'])).toString('base64url');
    expect(() => readCursor('returns', zero, 2)).toThrow('is not where a page of returns begins');
    expect(readCursor('returns', null, 2)).toBeNull();
  });
});

describe('a page', () => {
  it.each([0, -1, 101, 1.5, NaN])('of %s rows is refused', (first) => {
    expect(() => rowsToRead(first)).toThrow('Ask for 1 to 100 rows at a time');
  });

  it('after page is the whole list, once, and the last says that it is the last', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 250 }), fc.integer({ min: 1, max: 100 }), (length, first) => {
        const list = Array.from({ length }, (_, index) => index);
        const seen: number[] = [];
        for (let begin = 0; ;) {
          const { rows, goesOnAfter } = toPage(list.slice(begin, begin + rowsToRead(first)), first);
          seen.push(...rows);
          if (goesOnAfter === null) break;
          begin = goesOnAfter + 1;
        }
        expect(seen).toEqual(list);
      }),
    );
  });
});
