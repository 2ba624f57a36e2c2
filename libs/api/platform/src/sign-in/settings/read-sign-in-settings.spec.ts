import { describe, expect, it } from '@jest/globals';
import { apiAudience } from './provider-settings.js';
import { readSignInSettings } from './read-sign-in-settings.js';

const provider = {
  OIDC_ISSUER: 'https://identity.region.nhs.uk/realms/staff',
  OIDC_CLIENT_ID: 'monitor',
  OIDC_CLIENT_SECRET: 'mJ7x0cQ2bTq9Lr5vYwE1aZ8nKd4hUf6s',
  SESSION_SECRET: 'p3Vt8Zq1Xw6Rk9Bn2Mc5Lh7Jd4Gf0SaYuEi',
};
const served = { ...provider, HOST: '0.0.0.0', PUBLIC_URL: 'https://monitor.region.nhs.uk' };
const read = (environment: NodeJS.ProcessEnv) => readSignInSettings(environment, 3000);

describe('sign-in settings', () => {
  it('need nothing on one machine: the embedded provider', () => {
    const settings = readSignInSettings({}, 4010);
    expect(settings).toMatchObject({ isLocal: true, host: '127.0.0.1', provider: { kind: 'EMBEDDED', isOpen: false } });
    expect(settings.publicUrl.origin).toBe('http://localhost:4010');
    expect(apiAudience(settings)).toBe('http://localhost:4010/graphql');
  });

  it('take a provider of somebody else', () => {
    expect(read(served)).toMatchObject({ isLocal: false, provider: { kind: 'EXTERNAL', clientId: 'monitor' } });
  });

  it('take a provider on this machine for a service on this machine', () => {
    expect(read({ ...provider, OIDC_ISSUER: 'http://localhost:9000' })).toMatchObject({ isLocal: true });
  });
});

describe('the embedded provider, with which anybody can be anybody', () => {
  it.each([
    [{}],
    [{ HOST: '127.0.0.2', PUBLIC_URL: 'http://127.0.0.1:4010' }],
    [{ HOST: '::1', PUBLIC_URL: 'http://[::1]:4010' }],
    [{ HOST: 'localhost', PUBLIC_URL: 'http://monitor.localhost:4010' }],
  ])('serves one machine: %j', (environment) => {
    expect(read(environment)).toMatchObject({ isLocal: true, provider: { kind: 'EMBEDDED', isOpen: false } });
  });

  const reachable = [
    { HOST: '0.0.0.0' },
    { HOST: '::' },
    { HOST: '192.168.1.20' },
    { HOST: 'monitor.region.nhs.uk' },
    { HOST: '127.0.0.1.evil.test' },
    { PUBLIC_URL: 'https://monitor.region.nhs.uk' },
    { PUBLIC_URL: 'http://10.0.0.4:3000' },
    { PUBLIC_URL: 'http://localhost.evil.test' },
    { HOST: '0.0.0.0', PUBLIC_URL: 'https://monitor.region.nhs.uk' },
  ];

  it.each(reachable)('refuses to serve others, whatever NODE_ENV and DEMO say: %j', (environment) => {
    for (const word of [undefined, 'development', 'prod', 'PRODUCTION', 'production', 'test']) {
      expect(() => read({ NODE_ENV: word, DEMO: '0', ...environment })).toThrow(/sign in as anybody.*Set OIDC_ISSUER/);
    }
  });

  it.each(reachable)('serves them where its operator says so: %j', (environment) => {
    const settings = read({ ...environment, DEMONSTRATION_SIGN_IN: 'anyone' });
    expect(settings).toMatchObject({ isLocal: false, provider: { kind: 'EMBEDDED', isOpen: true } });
  });
});

describe('sign-in settings that cannot be used', () => {
  it.each([
    ['a provider without encryption', { OIDC_ISSUER: 'http://identity.region.nhs.uk' }, /OIDC_ISSUER: found http/],
    [
      'a provider at a private address',
      { OIDC_ISSUER: 'https://169.254.169.254/' },
      /OIDC_ISSUER: found https:\/\/169/,
    ],
    ['a provider on this machine', { OIDC_ISSUER: 'https://[::1]:8443/' }, /wanted a public https/],
    ['an address without encryption', { PUBLIC_URL: 'http://monitor.region.nhs.uk' }, /PUBLIC_URL: found http:/],
    ['half a provider', { OIDC_CLIENT_SECRET: '' }, /wanted all three or none/],
    ['a client without a provider', { OIDC_ISSUER: '' }, /wanted all three or none/],
    ['two ways to sign in', { DEMONSTRATION_SIGN_IN: 'anyone' }, /found with OIDC_ISSUER, wanted one of the two/],
  ])('are %s', (_what, change, message) => {
    expect(() => read({ ...served, ...change })).toThrow(message);
  });

  it.each([
    ['an address with a path', { PUBLIC_URL: 'https://example.org/monitor' }, /scheme, host and port only/],
    ['an address with a name in it', { PUBLIC_URL: 'http://me@localhost' }, /scheme, host and port only/],
    ['an address of another kind', { PUBLIC_URL: 'ftp://example.org' }, /PUBLIC_URL: found "ftp/],
    ['a port where a host belongs', { HOST: '127.0.0.1:80' }, /HOST: found "127.0.0.1:80", wanted an address/],
    ['half a switch', { DEMONSTRATION_SIGN_IN: 'yes' }, /DEMONSTRATION_SIGN_IN: found "yes", wanted anyone/],
  ])('are %s', (_what, environment, message) => {
    expect(() => read(environment)).toThrow(message);
  });

  it.each([
    ['none, with a provider', ''],
    ['a short one', 'x'],
    ['one from a manual', 'please-change-me-please-change-me-please'],
    ['one letter', 'a'.repeat(64)],
  ])('are a session secret that is %s, on one machine too', (_what, secret) => {
    expect(() => read({ ...served, SESSION_SECRET: secret })).toThrow(/SESSION_SECRET: wanted 32 or more random/);
    expect(() => read({ ...provider, SESSION_SECRET: secret })).toThrow(/SESSION_SECRET: wanted 32 or more random/);
  });

  it('never show a secret that they refuse', () => {
    expect(() => read({ ...served, SESSION_SECRET: 'hunter2-password' })).toThrow(/^(?!.*hunter2)/);
  });
});
