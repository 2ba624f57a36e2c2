import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { withLife } from './cookie-lives.js';

const now = Date.parse('2026-11-02T09:00:00Z');
const endingAt = (ms: number) => `sid=a%3Bb; Path=/; Expires=${new Date(ms).toUTCString()}; HttpOnly; SameSite=Lax`;

describe('the life of a cookie', () => {
  it('is a length, whatever day it is where the cookie arrives', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 400 * 86_400 }), (seconds) => {
        const line = withLife(endingAt(now + seconds * 1000), now);
        expect(line).toBe(`sid=a%3Bb; Path=/; Max-Age=${seconds}; HttpOnly; SameSite=Lax`);
      }),
    );
  });

  it('is over for a cookie that is taken back', () => {
    expect(withLife(endingAt(0), now)).toMatch(/; Max-Age=0;/);
  });

  it('is left as it is where it is a length already, or ends with the browser', () => {
    expect(withLife('a=1; Max-Age=600; Path=/; Expires=Mon, 02 Nov 2026 09:10:00 GMT', now)).toBe(
      'a=1; Max-Age=600; Path=/',
    );
    expect(withLife('a=1; Path=/', now)).toBe('a=1; Path=/');
  });
});
