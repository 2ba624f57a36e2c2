import { describe, expect, it } from '@jest/globals';
import { isPrivateAddress } from './private-address.js';

describe('an address', () => {
  it.each([
    'https://localhost/',
    'https://LOCALHOST.:443/',
    'https://127.0.0.1/',
    'https://127.1/',
    'https://2130706433/',
    'https://0x7f.0.0.1/',
    'https://10.1.2.3/',
    'https://172.31.0.1/',
    'https://192.168.1.1/',
    'https://169.254.169.254/latest',
    'https://[::1]/',
    'https://[::ffff:127.0.0.1]/',
    'https://[fd00::1]/',
    'https://[fe80::1]/',
    'https://metadata.google.internal/',
  ])('%s is private', (address) => {
    expect(isPrivateAddress(new URL(address))).toBe(true);
  });

  it.each(['https://identity.nhs.uk/', 'https://172.32.0.1/', 'https://8.8.8.8/', 'https://[2001:db8::1]/'])(
    '%s is public',
    (address) => {
      expect(isPrivateAddress(new URL(address))).toBe(false);
    },
  );
});
