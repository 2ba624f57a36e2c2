import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { longestViewAddress, readViewAddress, viewPages, viewPlace } from './view-address.js';
import { longestViewName, longestViewNote, viewWordsIssues } from './view-words.js';

const anyNumber = fc.integer({ min: 1, max: 999_999_999 });
const anyPath = fc
  .tuple(fc.constantFrom(...Object.keys(viewPages)), anyNumber)
  .map(([path, number]) => path.replace(':number', String(number)));
/** The page of an address, with a number where it has one. */
const pageOf = (pathname: string) => pathname.replace(/^\/evaluation\/[1-9]\d{0,8}$/, '/evaluation/:number');
const anyChoice = fc.uniqueArray(
  fc.tuple(fc.stringMatching(/^[a-z][A-Za-z]{0,9}$/), fc.stringMatching(/^[A-Z0-9.:*-]{0,20}$/)),
  { selector: ([name]) => name, maxLength: 8 },
);
const own = fc.tuple(anyPath, anyChoice).map(([path, choice]) => {
  const search = new URLSearchParams(choice).toString();
  return search === '' ? path : `${path}?${search}`;
});
const somewhere = 'https://monitor.example';

describe('the address of a view', () => {
  it('is kept with its page and everything chosen there', () => {
    fc.assert(
      fc.property(own, (address) => {
        expect(readViewAddress(address)).toBe(address);
      }),
    );
  });

  it('leads to a page of comparison of this service, whatever was typed', () => {
    const hostile = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.webUrl({ withQueryParameters: true, withFragments: true }),
      fc.tuple(fc.string(), own).map((parts) => parts.join('')),
      fc.tuple(own, fc.string({ unit: 'binary' })).map((parts) => parts.join('')),
      fc.tuple(own, fc.string()).map(([address, text]) => `${address}?next=${text}`),
    );
    fc.assert(
      fc.property(hostile, (typed) => {
        const kept = readViewAddress(typed);
        if (kept === null) return;
        const led = new URL(kept, somewhere);
        expect([led.origin, led.hash, pageOf(led.pathname) in viewPages]).toEqual([somewhere, '', true]);
        expect(kept.length).toBeLessThanOrEqual(longestViewAddress);
        expect(readViewAddress(kept)).toBe(kept);
      }),
      { numRuns: 500 },
    );
  });

  it.each([
    'https://elsewhere.example/consistency',
    '//elsewhere.example/consistency',
    '/\\elsewhere.example/consistency',
    'javascript:alert(1)',
    '/consistency/../home',
    '/consistency#top',
    '/consistency?quarter=2026-27-Q1#top',
    '/consistency?quarter=2026-27-Q1&quarter=2026-27-Q2',
    '/consistency?quarter=<script>',
    '/consistency?next=%2F%2Felsewhere.example',
    '/consistency?a?b',
    '/consistency/',
    '/evaluation/',
    '/evaluation/:number',
    '/evaluation/0',
    '/evaluation/new',
    '/evaluation/1/2',
    '/evaluation/1234567890',
    '/home',
    'constructor',
    '',
    `/consistency?column=${'D'.repeat(longestViewAddress)}`,
    `/consistency?column=${':'.repeat(290)}&area=${':'.repeat(290)}`,
  ])('is not %j', (address) => {
    expect(readViewAddress(address)).toBeNull();
  });

  it('says which page it is and what is chosen', () => {
    const place = viewPlace('/equity?area=Y56&metric=M05');
    expect([place?.path, place?.parameters.get('area')]).toEqual(['/equity', 'Y56']);
  });
});

describe('the words of a view', () => {
  it('are a name, and a note where somebody wants one', () => {
    expect(viewWordsIssues({ name: 'For the board', note: '' })).toEqual([]);
    expect(viewWordsIssues({ name: ' ', note: '' })).toEqual([{ field: 'name', message: 'Give the view a name.' }]);
  });

  it('have a longest length, counted as people count', () => {
    const longest = { name: '😀'.repeat(longestViewName), note: 'é'.repeat(longestViewNote) };
    expect(viewWordsIssues(longest)).toEqual([]);
    const fields = viewWordsIssues({ name: `${longest.name}a`, note: `${longest.note}a` }).map(({ field }) => field);
    expect(fields).toEqual(['name', 'note']);
  });
});
