import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lowerFirst, upperFirst } from './letter-case.js';
import { listInWords } from './list-in-words.js';

describe('the first letter', () => {
  it('is changed alone, and changed back', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[A-Z][a-z ]{1,20}$/), (text) => {
        expect(lowerFirst(text).slice(1)).toBe(text.slice(1));
        expect(upperFirst(lowerFirst(text))).toBe(text);
      }),
    );
  });

  it.each(['NHS App registration', '“Patients” is empty', '40%', ''])('stays in %s', (text) => {
    expect(lowerFirst(text)).toBe(text);
  });
});

describe('a list in words', () => {
  it('has one “and”, before the last, and a comma before every other', () => {
    fc.assert(
      fc.property(fc.array(fc.stringMatching(/^[a-z]{1,8}$/), { minLength: 2, maxLength: 6 }), (names) => {
        const words = listInWords(names);
        expect(words.split(' and ')).toHaveLength(2);
        expect(words.split(/, | and /)).toEqual(names);
      }),
    );
  });

  it('is the thing itself where there is one, and nothing where there is none', () => {
    expect(listInWords(['London'])).toBe('London');
    expect(listInWords([])).toBe('');
  });
});
