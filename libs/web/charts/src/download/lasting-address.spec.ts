import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { lastingAddress } from './lasting-address.js';

const name = fc.stringMatching(/^[a-z]{1,8}$/);
const choices = fc.dictionary(name, fc.string());

describe('an address that lasts', () => {
  it('keeps everything that somebody chose, and adds what the page chose, whatever it is', () => {
    fc.assert(
      fc.property(choices, choices, (chosen, byPage) => {
        const page = new URL('https://monitor.example/consistency#spread');
        for (const [key, value] of Object.entries(chosen)) page.searchParams.set(key, value);
        const lasting = new URL(lastingAddress(page.href, byPage));
        expect(Object.fromEntries(lasting.searchParams)).toEqual({ ...byPage, ...chosen });
        expect([lasting.pathname, lasting.hash]).toEqual(['/consistency', '#spread']);
        expect(lastingAddress(lasting.href, byPage)).toBe(lasting.href);
      }),
    );
  });
});
