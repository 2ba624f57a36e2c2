import { mkdir, mkdtemp, readFile, readdir, rm, stat, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from '@jest/globals';
import { writeWhole } from './write-whole.js';

let folder: string;
beforeEach(async () => void (folder = await mkdtemp(join(tmpdir(), 'monitor-whole-'))));
afterEach(() => rm(folder, { recursive: true }));

describe('a small file', () => {
  it('takes the place of the one before, for this account alone', async () => {
    const file = join(folder, 'record.json');
    await writeFile(file, 'before, and longer');
    await writeWhole(file, 'after');
    expect(await readFile(file, 'utf8')).toBe('after');
    expect((await stat(file)).mode & 0o777).toBe(0o600);
    expect(await readdir(folder)).toEqual(['record.json']);
  });

  it('that cannot be put in its place leaves what was there, and nothing else', async () => {
    const taken = join(folder, 'taken');
    await mkdir(taken);
    await writeFile(join(taken, 'kept'), 'kept');
    await expect(writeWhole(taken, 'after')).rejects.toThrow(/EISDIR|ENOTEMPTY|EEXIST/);
    expect(await readdir(folder)).toEqual(['taken']);
    expect(await readdir(taken)).toEqual(['kept']);
  });
});
