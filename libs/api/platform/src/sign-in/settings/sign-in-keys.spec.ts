import { mkdtemp, mkdir, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { createLogger } from '../../logging/logger.js';
import { keepSignInKeys } from './sign-in-keys.js';

const logger = createLogger('silent');

describe('the keys that the product makes for itself', () => {
  let directory: string;

  beforeEach(async () => {
    directory = await mkdtemp(join(tmpdir(), 'monitor-keys-'));
  });
  afterEach(() => rm(directory, { recursive: true }));

  it('outlive a restart', async () => {
    const made = await keepSignInKeys(directory, logger);
    expect(await keepSignInKeys(directory, logger)).toEqual(made);
  });

  it.each([2, 3, 5])('are the same in %i processes that start together', async (processes) => {
    const kept = await Promise.all(Array.from({ length: processes }, () => keepSignInKeys(directory, logger)));
    expect(new Set(kept.map(({ cookieSecret }) => cookieSecret)).size).toBe(1);
    const file = await readFile(join(directory, 'sign-in', 'keys.json'), 'utf8');
    expect(JSON.parse(file)).toMatchObject({ cookieSecret: kept[0]?.cookieSecret });
  });

  it('are made anew where the file was cut short', async () => {
    await mkdir(join(directory, 'sign-in'));
    await writeFile(join(directory, 'sign-in', 'keys.json'), '{"cookieSecr');
    const made = await keepSignInKeys(directory, logger);
    expect(await keepSignInKeys(directory, logger)).toEqual(made);
  });
});
