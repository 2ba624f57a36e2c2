import { mkdtemp, readdir, readlink, rm, stat } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from '@jest/globals';
import { findBinaries } from './find-binaries.js';
import type { PostgresBinaries } from './find-binaries.js';
import { linkLibraries } from './link-libraries.js';
import { runProgram } from './run-program.js';
import { copyBinaries } from './usable-binaries.js';

describe('a copy of the programs of PostgreSQL', () => {
  let home: string;
  let copy: PostgresBinaries;

  beforeAll(async () => {
    home = await mkdtemp(join(tmpdir(), 'monitor programs-'));
    await linkLibraries(findBinaries().folder);
    copy = await copyBinaries(findBinaries(), home);
  });

  afterAll(() => rm(home, { recursive: true }));

  it('runs by itself', async () => {
    expect(await runProgram(copy.postgres, ['--version'], null)).toMatch(/^postgres \(PostgreSQL\) 18\./);
  });

  it('has no link that leads out of it', async () => {
    const libraries = join(copy.folder, 'lib');
    const entries = await readdir(libraries, { withFileTypes: true });
    const links = entries.filter((entry) => entry.isSymbolicLink()).map(({ name }) => readlink(join(libraries, name)));
    expect((await Promise.all(links)).filter((target) => target.includes('/'))).toEqual([]);
  });

  it('can be read and run by other accounts', async () => {
    expect((await stat(copy.postgres)).mode & 0o555).toBe(0o555);
  });

  it('is made once', async () => {
    expect(await copyBinaries(findBinaries(), home)).toEqual(copy);
    expect(await readdir(home)).toHaveLength(1);
  });
});
