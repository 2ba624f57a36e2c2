import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { storableText } from './storable-text.js';

/** Texts of whole characters, some of them outside the first plane, with NULs and halves of characters among them. */
const pieces = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.constantFrom('\0', '\ud83d', '\ude00', 'Tŷ\n“été” 😀 العربية'),
);
const brokenTexts = fc.array(pieces).map((parts) => parts.join(''));

describe('a text as it is stored', () => {
  it('loses what no database can hold', () => {
    expect(storableText('a\u0000b')).toBe('ab');
    expect(storableText('a\ud83db')).toBe('ab');
  });

  it('holds neither a NUL nor half a character, whatever was sent', () => {
    fc.assert(
      fc.property(brokenTexts, (text) => {
        const stored = storableText(text);
        expect(stored).not.toContain('\0');
        expect(stored).not.toMatch(/\p{Surrogate}/u);
      }),
    );
  });

  it('keeps every other character, in order: line breaks, accents, emoji, Welsh and Arabic', () => {
    fc.assert(
      fc.property(brokenTexts, (text) => {
        const kept = [...text].filter((character) => !/\0|\p{Surrogate}/u.test(character));
        expect(storableText(text)).toBe(kept.join(''));
      }),
    );
  });

  it('is the same when cleaned again, by the server after the browser', () => {
    fc.assert(
      fc.property(brokenTexts, (text) => {
        expect(storableText(storableText(text))).toBe(storableText(text));
      }),
    );
  });
});
