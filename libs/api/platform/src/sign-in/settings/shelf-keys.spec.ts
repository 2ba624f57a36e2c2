import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { ShelfKeys } from './shelf-keys.js';

const secret = fc.string({ minLength: 32, maxLength: 60 });
const person = fc.uuid();

describe('the key of a person', () => {
  it('is the same in every process of one secret', () => {
    fc.assert(
      fc.property(secret, person, (text, personId) => {
        expect(new ShelfKeys(text).keyOf(personId)).toBe(new ShelfKeys(text).keyOf(personId));
      }),
    );
  });

  it('is 32 bytes, and that of nobody else, of no other secret', () => {
    const two = (value: fc.Arbitrary<string>) => fc.uniqueArray(value, { minLength: 2, maxLength: 2 });
    fc.assert(
      fc.property(two(secret), two(person), (secrets, people) => {
        const keys = secrets.flatMap((text) => people.map((personId) => new ShelfKeys(text).keyOf(personId)));
        expect(new Set(keys).size).toBe(4);
        for (const key of keys) expect(Buffer.from(key, 'base64url')).toHaveLength(32);
      }),
    );
  });
});
