import { describe, expect, it } from '@jest/globals';
import { readApiSettings } from './api-settings.js';
import { warningsOf } from './warnings.js';

const warn = (environment: NodeJS.ProcessEnv) =>
  warningsOf(readApiSettings({ DATABASE_URL: 'postgres://me@db/monitor', ...environment }, '/srv/monitor'));

describe('what an operator is told at the start', () => {
  it('is nothing on one machine', () => {
    expect(warn({})).toEqual([]);
  });

  it('is that the sign-in is open to anybody', () => {
    const open = { DEMONSTRATION_SIGN_IN: 'anyone', HOST: '0.0.0.0' };
    expect(warn(open)).toEqual([expect.stringMatching(/^DEMONSTRATION_SIGN_IN=anyone: anybody/)]);
  });

  it('is that nobody says where requests come from, behind a proxy', () => {
    const behind = {
      PUBLIC_URL: 'https://monitor.region.nhs.uk',
      OIDC_ISSUER: 'https://identity.region.nhs.uk',
      OIDC_CLIENT_ID: 'monitor',
      OIDC_CLIENT_SECRET: 'mJ7x0cQ2bTq9Lr5vYwE1aZ8nKd4hUf6s',
      SESSION_SECRET: 'p3Vt8Zq1Xw6Rk9Bn2Mc5Lh7Jd4Gf0SaYuEi',
    };
    expect(warn(behind)).toEqual([expect.stringMatching(/TRUSTED_PROXIES does not say which/)]);
    expect(warn({ ...behind, TRUSTED_PROXIES: '1' })).toEqual([]);
  });
});
