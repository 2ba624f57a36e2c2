import { describe, expect, it } from '@jest/globals';
import { apiAudience } from './provider-settings.js';
import { readSignInSettings } from './read-sign-in-settings.js';

const production = {
  NODE_ENV: 'production',
  PUBLIC_URL: 'https://monitor.region.nhs.uk',
  OIDC_ISSUER: 'https://identity.region.nhs.uk/realms/staff',
  OIDC_CLIENT_ID: 'monitor',
  OIDC_CLIENT_SECRET: 'mJ7x0cQ2bTq9Lr5vYwE1aZ8nKd4hUf6s',
  SESSION_SECRET: 'p3Vt8Zq1Xw6Rk9Bn2Mc5Lh7Jd4Gf0SaYuEi',
};

describe('sign-in settings', () => {
  it('need nothing outside production: the embedded provider on this machine', () => {
    const settings = readSignInSettings({}, 4010);
    expect(settings).toMatchObject({ isProduction: false, host: '127.0.0.1', provider: { kind: 'EMBEDDED' } });
    expect(settings.publicUrl.origin).toBe('http://localhost:4010');
    expect(apiAudience(settings)).toBe('http://localhost:4010/graphql');
  });

  it('take a provider of somebody else, in production too', () => {
    const settings = readSignInSettings(production, 3000);
    expect(settings).toMatchObject({ isProduction: true, provider: { kind: 'EXTERNAL', clientId: 'monitor' } });
  });

  it.each([
    [
      'the embedded provider',
      { OIDC_ISSUER: '', OIDC_CLIENT_ID: '', OIDC_CLIENT_SECRET: '' },
      /embedded sign-in lets anybody in/,
    ],
    ['a provider without encryption', { OIDC_ISSUER: 'http://identity.region.nhs.uk' }, /OIDC_ISSUER: found http/],
    [
      'a provider at a private address',
      { OIDC_ISSUER: 'https://169.254.169.254/' },
      /OIDC_ISSUER: found https:\/\/169/,
    ],
    ['a provider on this machine', { OIDC_ISSUER: 'https://[::1]:8443/' }, /wanted a public https/],
    ['an address without encryption', { PUBLIC_URL: 'http://monitor.region.nhs.uk' }, /PUBLIC_URL: found http:/],
    ['no session secret', { SESSION_SECRET: '' }, /SESSION_SECRET: wanted 32 or more random characters/],
    [
      'a session secret from a manual',
      { SESSION_SECRET: 'please-change-me-please-change-me-please' },
      /SESSION_SECRET: wanted/,
    ],
    ['a session secret of one letter', { SESSION_SECRET: 'a'.repeat(64) }, /SESSION_SECRET: wanted/],
  ])('refuse %s in production', (_what, change, message) => {
    expect(() => readSignInSettings({ ...production, ...change }, 3000)).toThrow(message);
  });

  it('never show a secret that they refuse', () => {
    const change = { SESSION_SECRET: 'hunter2-password' };
    expect(() => readSignInSettings({ ...production, ...change }, 3000)).toThrow(/^(?!.*hunter2)/);
  });

  it.each([
    ['half a provider', { OIDC_ISSUER: 'https://identity.example' }, /wanted all three or none/],
    ['an address with a path', { PUBLIC_URL: 'https://example.org/monitor' }, /scheme, host and port only/],
    ['an address of another kind', { PUBLIC_URL: 'ftp://example.org' }, /PUBLIC_URL: found "ftp/],
  ])('refuse %s anywhere', (_what, environment, message) => {
    expect(() => readSignInSettings(environment, 3000)).toThrow(message);
  });
});
