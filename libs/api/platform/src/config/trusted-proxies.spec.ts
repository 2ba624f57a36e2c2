import { describe, expect, it } from '@jest/globals';
import { trustedProxies } from './trusted-proxies.js';

describe('TRUSTED_PROXIES', () => {
  it.each([
    [undefined, false],
    ['1', 1],
    ['10.0.0.4', ['10.0.0.4']],
    ['10.0.0.4, 10.1.0.0/16,fd00::/8', ['10.0.0.4', '10.1.0.0/16', 'fd00::/8']],
  ])('takes %j', (text, expected) => {
    expect(trustedProxies.parse(text)).toEqual(expected);
  });

  it.each(['0', '10', '-1', 'true', 'everybody', '10.0.0.300', '10.0.0.0/33', '0.0.0.0/0', '::/0', '10.0.0.1,', '/8'])(
    'refuses %j, which says nothing or believes everybody',
    (text) => {
      expect(() => trustedProxies.parse(text)).toThrow(/wanted how many proxies stand in front/);
    },
  );
});
