import { describe, expect, it } from '@jest/globals';
import { compareVersions, directDependencies, majorOf } from './direct-dependencies.js';
import { duplicatesAmong, toleratedDuplicates } from './duplicates.js';
import { heldBack } from './held-back.js';
import { isPermissive, licenceOf } from './licences.js';
import { readLockfile } from './lockfile.js';
import type { Lockfile } from './lockfile.js';
import { readNewestVersions } from './newest-versions.js';
import { shippedPackages } from './shipped-packages.js';

const lockfile = readLockfile();
const shipped = shippedPackages(lockfile);
const direct = directDependencies(lockfile);
const { newest } = readNewestVersions();

describe('every package that ships', () => {
  it('has a licence that allows use, change and passing on', () => {
    const others = shipped.filter((folder) => !isPermissive(licenceOf(lockfile, folder)));
    expect(others.map((folder) => `${folder}: ${licenceOf(lockfile, folder)}`)).toEqual([]);
  });

  it('ships in one version, or the list of duplicates says why not', () => {
    const duplicates = duplicatesAmong(lockfile, shipped);
    expect(Object.fromEntries([...duplicates].filter(([name]) => !(name in toleratedDuplicates)))).toEqual({});
    expect(Object.keys(toleratedDuplicates).filter((name) => !duplicates.has(name))).toEqual([]);
  });
});

describe('every direct dependency', () => {
  it('was looked up at the registry in the version it has, or a newer one (npm run versions)', () => {
    const unknown = [...direct].filter(([name, version]) => compareVersions(newest[name] ?? '0.0.0', version) < 0);
    expect(Object.fromEntries(unknown)).toEqual({});
    expect(Object.keys(newest).filter((name) => !direct.has(name))).toEqual([]);
  });

  it('is of the newest major version, or the list of those held back says why not', () => {
    const behind = [...direct].filter(([name, version]) => majorOf(newest[name] ?? version) !== majorOf(version));
    expect(Object.fromEntries(behind.filter(([name]) => !(name in heldBack)))).toEqual({});
    expect(Object.keys(heldBack).filter((name) => !behind.some(([each]) => each === name))).toEqual([]);
  });
});

describe('a licence', () => {
  it.each([
    ['MIT', true],
    ['GPL-3.0-only', false],
    ['MIT OR GPL-3.0-only', true],
    ['(GPL-2.0 OR MIT)', true],
    ['MIT AND GPL-3.0-only', false],
    ['(MIT OR GPL-2.0) AND ISC', true],
    ['AGPL-3.0 AND MIT OR GPL-2.0', false],
    ['SEE LICENSE IN licence.txt', false],
    ['Apache-2.0 WITH LLVM-exception', false],
    ['', false],
    [null, false],
  ])('%s may ship: %s', (expression, isAllowed) => {
    expect(isPermissive(expression)).toBe(isAllowed);
  });
});

describe('what ships', () => {
  const made: Lockfile = {
    'apps/api': { dependencies: { '@monitor/domain': '*', express: '*' }, devDependencies: { jest: '*' } },
    'node_modules/@monitor/domain': { link: true, resolved: 'libs/domain' },
    'libs/domain': { optionalDependencies: { fast: '*', absent: '*' } },
    'node_modules/express': { version: '5.0.0', dependencies: { ms: '*' } },
    'node_modules/express/node_modules/ms': { version: '2.0.0', dependencies: { fast: '*' } },
    'node_modules/ms': { version: '3.0.0' },
    'node_modules/fast': { version: '1.0.0', peerDependencies: { ms: '*' } },
    'node_modules/jest': { version: '30.0.0' },
  };

  it('is what the server and the browser app need, through libraries, from where Node finds it', () => {
    expect(shippedPackages(made).sort()).toEqual([
      'node_modules/express',
      'node_modules/express/node_modules/ms',
      'node_modules/fast',
      'node_modules/ms',
    ]);
  });

  it('has a package twice when two versions of it ship', () => {
    expect([...duplicatesAmong(made, shippedPackages(made))]).toEqual([['ms', ['2.0.0', '3.0.0']]]);
  });
});

describe('a major version', () => {
  it.each([
    ['7.18.5', '7'],
    ['0.7.2', '0.7'],
    ['0.0.3', '0.0.3'],
    ['18.4.0-beta.17', '18'],
  ])('of %s is %s', (version, major) => {
    expect(majorOf(version)).toBe(major);
  });
});
