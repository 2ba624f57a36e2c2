import { describe, expect, it } from '@jest/globals';
import { storableText } from './storable-text.js';

describe('a text as it is stored', () => {
  it('loses what no database can hold', () => {
    expect(storableText('a\u0000b')).toBe('ab');
    expect(storableText('a\ud83db')).toBe('ab');
  });

  it('keeps everything else: line breaks, accents, emoji, Welsh and Arabic', () => {
    const text = 'Tŷ\n“été” 😀 العربية';
    expect(storableText(text)).toBe(text);
  });
});
