import { existsSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from '@jest/globals';
import { OperatorError } from '../../config/operator-error.js';
import type { EmbeddedPostgres } from './embedded-postgres.js';
import { bindHome, findBoundHome } from './home-owner.js';
import { runningPostmaster } from './postmaster.js';
import { Trial, ask } from './testing/trial.js';

let trial: Trial;

beforeAll(async () => {
  trial = await Trial.begin();
  const server = await trial.start('original');
  await ask(server.ownerUrl, "CREATE TABLE belongs AS SELECT 'to the original' AS whose");
  await trial.stopAll();
});
afterEach(() => trial.stopAll());
afterAll(() => trial.end());

const whose = (server: EmbeddedPostgres) => ask(server.ownerUrl, 'SELECT whose FROM belongs');
const claim = (server: EmbeddedPostgres, words: string) =>
  ask(server.ownerUrl, `UPDATE belongs SET whose = '${words}' RETURNING whose`);
/** As earlier versions wrote it: the home by its whole path, and nothing about whether it was made. */
const asBefore = (name: string) =>
  trial.rewriteRecord(name, ({ port, passwords }) => ({ home: trial.directory(name), port, passwords }));

describe('a copied data directory', () => {
  const kinds: [string, () => Promise<void>][] = [
    ['of this version', () => Promise.resolve()],
    ['of a version that wrote whole paths', () => asBefore('original')],
  ];
  it.each(kinds)('%s has a database of its own, which writes nothing into the original', async (_kind, prepare) => {
    await prepare();
    await trial.copy('original', 'copy');
    await claim(await trial.start('copy'), 'to the copy');
    await trial.stopAll();
    expect(await whose(await trial.start('original'))).toEqual(['to the original']);
    expect(await whose(await trial.start('copy'))).toEqual(['to the copy']);
    await trial.stopAll();
    await rm(trial.directory('copy'), { recursive: true });
  });

  it('of a running one is recovered, in words, and leaves the original alone', async () => {
    const original = await trial.start('original');
    const { pid } = runningPostmaster(join(trial.directory('original'), 'postgres'))!;
    await trial.copy('original', 'hot');
    const copy = await trial.start('hot');
    await claim(copy, 'to the hot copy');
    expect(copy.port).not.toBe(original.port);
    expect(await whose(original)).toEqual(['to the original']);
    expect(runningPostmaster(join(trial.directory('original'), 'postgres'))?.pid).toBe(pid);
    expect(trial.said).toContainEqual(
      expect.stringMatching(
        /^This database was copied or moved while it ran in .*original\/postgres\. It is recovered/,
      ),
    );
  });

  it('and its original start side by side at one moment, each with its own', async () => {
    await trial.copy('original', 'twin');
    await claim(await trial.start('twin'), 'to the twin');
    await trial.stopAll();
    const [original, twin] = await Promise.all([trial.start('original'), trial.start('twin')]);
    expect([await whose(original), await whose(twin)]).toEqual([['to the original'], ['to the twin']]);
  });
});

describe('a moved data directory', () => {
  it.each([
    ['of this version', () => Promise.resolve()],
    ['of a version that wrote whole paths', () => asBefore('original')],
  ])('%s is what it was', async (_kind, prepare) => {
    await prepare();
    await rename(trial.directory('original'), trial.directory('moved'));
    expect(await whose(await trial.start('moved'))).toEqual(['to the original']);
    await trial.stopAll();
    expect(existsSync(trial.directory('original'))).toBe(false);
    await rename(trial.directory('moved'), trial.directory('original'));
  });

  it('is the same through a link, also while it runs', async () => {
    await symlink(trial.directory('original'), trial.directory('link'));
    await trial.start('original');
    const guest = await trial.start('link', { whenInUse: 'share' });
    expect(await whose(guest)).toEqual(['to the original']);
    await expect(trial.start('link')).rejects.toThrow(/is in use by another running copy/);
    await rm(trial.directory('link'));
  });
});

describe('a home outside its data directory', () => {
  let folder: string;
  let home: string;
  const directory = (name: string) => join(folder, name);

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'monitor-homes-'));
    home = directory('homes/0123456789abcdef');
    await mkdir(home, { recursive: true });
    await mkdir(directory('original'));
    await bindHome(home, directory('original'));
  });
  afterEach(() => rm(folder, { recursive: true }));

  it('is not a copy’s, which is told where its database is and what to do', async () => {
    await cp(directory('original'), directory('copy'), { recursive: true });
    const refused = bindHome(home, directory('copy'));
    await expect(refused).rejects.toThrow(OperatorError);
    await expect(refused).rejects.toThrow(
      /copy is a copy of .*original, whose database lies in .* and did not come along\./,
    );
    await bindHome(home, directory('original'));
  });

  it('stays that of a directory which was renamed, and then not of one that took its old name', async () => {
    await rename(directory('original'), directory('renamed'));
    await bindHome(home, directory('renamed'));
    await mkdir(directory('original'));
    await expect(bindHome(home, directory('original'))).rejects.toThrow(/is a copy of .*renamed/);
  });

  it('stays that of a directory which lies on another disk at the same place', async () => {
    const file = join(home, 'belongs-to.json');
    const owner = JSON.parse(await readFile(file, 'utf8')) as object;
    await writeFile(file, JSON.stringify({ ...owner, device: '1', inode: '1' }));
    await bindHome(home, directory('original'));
  });

  it('is found again by the directory alone', async () => {
    expect(await findBoundHome([directory('homes'), directory('none')], directory('original'))).toBe(home);
    await mkdir(directory('other'));
    expect(await findBoundHome([directory('homes')], directory('other'))).toBeNull();
  });
});
