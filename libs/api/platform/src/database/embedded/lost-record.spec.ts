import { existsSync } from 'node:fs';
import { mkdir, rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from '@jest/globals';
import { OperatorError } from '../../config/operator-error.js';
import { Trial, ask } from './testing/trial.js';

let trial: Trial;
const record = (name = 'kept') => join(trial.directory(name), 'cluster.json');

beforeAll(async () => {
  trial = await Trial.begin();
  const server = await trial.start('kept');
  await ask(server.ownerUrl, 'CREATE TABLE kept AS SELECT 42 AS n');
  await trial.stopAll();
});
afterEach(() => trial.stopAll());
afterAll(() => trial.end());

const harms: [string, () => Promise<void>][] = [
  ['cut off', () => truncate(record(), 40)],
  ['empty', () => truncate(record(), 0)],
  ['overwritten', () => writeFile(record(), '\u0000\u0001garbage')],
  ['something else', () => writeFile(record(), '{"home":5}')],
  ['lost', () => unlink(record())],
];

describe('a data directory with a database', () => {
  it.each(harms)('opens again when its record is %s, and says so in one line', async (_what, harm) => {
    await harm();
    const server = await trial.start('kept');
    expect(await ask(server.ownerUrl, 'SELECT n FROM kept')).toEqual([42]);
    expect(await ask(server.loginUrl, 'SELECT 1')).toEqual([1]);
    expect(trial.said).toEqual([
      expect.stringMatching(/cluster\.json (cannot be read|is missing); the database is there\. Writing a new one$/),
    ]);
  });

  it('opens again with the record of another one, under which its passwords are wrong', async () => {
    const wrong = { postgres: 'of', monitor_owner: 'another', monitor_login: 'directory' };
    await trial.rewriteRecord('kept', (own) => ({ ...own, passwords: wrong }));
    const server = await trial.start('kept');
    expect(await ask(server.ownerUrl, 'SELECT n FROM kept')).toEqual([42]);
  });

  it('is left alone when its record is lost while another copy runs it', async () => {
    const server = await trial.start('kept');
    await unlink(record());
    await expect(trial.start('kept')).rejects.toThrow(/is in use by another running copy|is run by another copy/);
    expect(await ask(server.ownerUrl, 'SELECT n FROM kept')).toEqual([42]);
  });
});

describe('a data directory without its database', () => {
  it('does not begin anew where there was one', async () => {
    await trial.start('emptied');
    await trial.stopAll();
    await rm(join(trial.directory('emptied'), 'postgres'), { recursive: true });
    const refused = trial.start('emptied');
    await expect(refused).rejects.toThrow(OperatorError);
    await expect(refused).rejects.toThrow(/^The database of .*emptied is not in .*postgres, where .* says it is\. Put/);
    expect(existsSync(join(trial.directory('emptied'), 'postgres'))).toBe(false);
  });

  it('does not begin anew where the record cannot be read', async () => {
    await mkdir(trial.directory('damaged'), { mode: 0o711 });
    await writeFile(record('damaged'), '{"home":', { mode: 0o600 });
    await expect(trial.start('damaged')).rejects.toThrow(
      /cluster\.json cannot be read .* remove it to begin with an empty/,
    );
  });
});
