import { describe, expect, it } from '@jest/globals';
import fc from 'fast-check';
import { returnPath } from './return-path.js';

const publicUrl = new URL('https://monitor.example');

/** Pieces out of which addresses are made that mean something else than they look like. */
const piece = fc.constantFrom(
  ...['/', '//', '\\', '.', '..', '%2f', '%2F', '%5c', '%2e', '%2e%2e', '%00', '%09', '%0d%0a', '%25'],
  ...['\t', '\n', '\r', '\0', '\u0001', '\u007f', ' ', '@', ':', ';', '?', '#', '&', '=', '[', ']', '[::1]'],
  ...['evil.test', 'monitor.example', 'monitor.example.evil.test', 'user:word@', 'https:', 'http://', 'javascript:'],
  ...['\u2044', '\uff0f', '\uff0e', '\u3002', '\u200b', '\ufeff', '\u202e', '\ud800', '\u00e9', 'home', 'returns'],
);
const oddPath = fc.array(fc.oneof({ weight: 9, arbitrary: piece }, fc.string()), { maxLength: 8 });

describe('the path to return to after signing in', () => {
  it.each(['/returns/2026-Q1?step=2', '/consistency?level=ICB&at=2026#table', '/', '/a%20b', '/search?q=%2F%2Fx'])(
    'is kept when it is one of this service: %s',
    (asked) => {
      expect(returnPath(asked, publicUrl)).toBe(asked);
    },
  );

  it.each([
    '//evil.test',
    '/.//evil.test',
    '/..//evil.test',
    '/x/..//evil.test',
    '/%2e//evil.test',
    '/%2E%2e//evil.test',
    '/\\evil.test',
    '/.\\/evil.test',
    '/\t/evil.test',
    '/\n/evil.test',
    '\\/evil.test',
    'https://evil.test/',
    'evil.test',
    '',
    undefined,
    ['/returns', '//evil.test'],
    { path: '/returns' },
    `/${'x'.repeat(2_000)}`,
  ])('is the start page when %j was asked for', (asked) => {
    expect(returnPath(asked, publicUrl)).toBe('/home');
  });

  it.each([
    '/sign-in',
    '/SIGN-IN?returnTo=/',
    '/%73ign-in',
    '/sign-out',
    '/oidc/auth',
    '/x/../graphql',
    '/health/live',
  ])('is not an address that is no page: %s', (asked) => {
    expect(returnPath(asked, publicUrl)).toBe('/home');
  });

  it('never leads a browser to another site, from whatever page of the service it is followed', () => {
    fc.assert(
      fc.property(oddPath, fc.constantFrom('/', '/sign-in/callback?code=x', '/oidc/interaction/1'), (pieces, page) => {
        const location = returnPath(`/${pieces.join('')}`, publicUrl);
        expect(new URL(location, new URL(page, publicUrl)).origin).toBe(publicUrl.origin);
        expect(location).toMatch(/^\/(?![/\\])[\x21-\x7e]*$/);
        expect(returnPath(location, publicUrl)).toBe(location);
      }),
      { numRuns: 5_000 },
    );
  });
});
