import { describe, expect, it } from '@jest/globals';
import { isOwnRequest } from './same-origin.js';

const publicUrl = new URL('https://monitor.nhs.uk');
const cookie = 'session=1';
const post = (headers: Record<string, string>) => isOwnRequest({ method: 'POST', headers }, publicUrl);

describe('a request that may change something', () => {
  it('is taken from a page of this service', () => {
    expect(post({ cookie, 'sec-fetch-site': 'same-origin', origin: 'https://monitor.nhs.uk' })).toBe(true);
    expect(post({ cookie, origin: 'https://monitor.nhs.uk' })).toBe(true);
  });

  it('is taken from a program, which brings no cookie', () => {
    expect(post({ authorization: 'Bearer x' })).toBe(true);
  });

  it.each([
    ['another site', { cookie, 'sec-fetch-site': 'cross-site', origin: 'https://monitor.nhs.uk' }],
    ['a neighbouring site', { cookie, 'sec-fetch-site': 'same-site' }],
    ['an address typed in, with a cookie', { cookie, 'sec-fetch-site': 'none' }],
    ['another origin', { cookie, origin: 'https://monitor.nhs.uk.evil.example' }],
    ['the same host without encryption', { cookie, origin: 'http://monitor.nhs.uk' }],
    ['a sandboxed frame', { cookie, origin: 'null' }],
    ['another origin, without a cookie', { origin: 'https://evil.example' }],
    ['nobody knows where, with a cookie', { cookie }],
  ])('is refused from %s', (_from, headers) => {
    expect(post(headers)).toBe(false);
  });

  it('is not a request to read', () => {
    expect(isOwnRequest({ method: 'GET', headers: { cookie, 'sec-fetch-site': 'cross-site' } }, publicUrl)).toBe(true);
  });
});
