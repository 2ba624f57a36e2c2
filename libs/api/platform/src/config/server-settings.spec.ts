import { describe, expect, it } from '@jest/globals';
import { OperatorError } from './operator-error.js';
import { readServerSettings } from './server-settings.js';

const read = (environment: NodeJS.ProcessEnv) => readServerSettings(environment, '/srv/monitor');

describe('server settings', () => {
  it('need nothing: port 3000, data beside the workspace, embedded database, demonstration data', () => {
    expect(read({})).toEqual({
      port: 3000,
      dataDirectory: '/srv/monitor/.data',
      demonstration: true,
      allowsOneRole: false,
      trustedProxies: false,
    });
  });

  it('take every value from the environment', () => {
    const settings = read({ PORT: '4010', DATA_DIR: '/some/dir', DATABASE_URL: 'postgres://me@db/monitor', DEMO: '0' });
    expect(settings).toEqual({
      port: 4010,
      dataDirectory: '/some/dir',
      databaseUrl: 'postgres://me@db/monitor',
      demonstration: false,
      allowsOneRole: false,
      trustedProxies: false,
    });
  });

  it('treat an empty variable as not set', () => {
    expect(read({ PORT: '', DATABASE_URL: '' })).toEqual(read({}));
  });

  it.each(['abc', '0', '70000', '3000.5', '-1', ' 80'])(
    'refuse PORT=%s in one line that says what is wanted',
    (port) => {
      expect(() => read({ PORT: port })).toThrow(
        new OperatorError(`Settings cannot be used. PORT: found "${port}", wanted a whole number from 1 to 65535`),
      );
    },
  );

  it('name every wrong variable at once', () => {
    expect(() => read({ PORT: 'x', DEMO: 'yes' })).toThrow(/PORT: found "x".*; DEMO: found "yes", wanted 0 or 1$/);
  });

  it('never show a database address, which may hold a password', () => {
    expect(() => read({ DATABASE_URL: 'mysql://me:secret@db/monitor' })).toThrow(/^(?!.*secret).*DATABASE_URL: wanted/);
  });

  it('refuse an owner address without a database address', () => {
    expect(() => read({ DATABASE_OWNER_URL: 'postgres://owner@db/monitor' })).toThrow(/wanted both or neither/);
  });
});
