import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { addressOf } from './address-of.js';

describe('the address of a page with a choice', () => {
  it('leads back to what was chosen, whatever stands in it, and leaves out what was not', () => {
    const choice = fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.option(fc.string(), { nil: undefined }));
    fc.assert(
      fc.property(choice, (chosen) => {
        const { pathname, searchParams } = new URL(addressOf('/need', chosen), 'http://localhost');
        const wanted = Object.entries(chosen).filter(([, value]) => value !== undefined && value !== '');
        expect(pathname).toBe('/need');
        expect(Object.fromEntries(searchParams)).toEqual(Object.fromEntries(wanted));
      }),
    );
  });
});
