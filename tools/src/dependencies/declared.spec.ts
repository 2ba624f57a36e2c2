import { readFileSync } from 'node:fs';
import { describe, expect, it } from '@jest/globals';
import { workspacePath } from '../start/workspace.js';
import { installedAt, projectsIn, readLockfile } from './lockfile.js';
import type { LockedPackage } from './lockfile.js';
import { importsOfProject } from './project-imports.js';

const lockfile = readLockfile();
const described = (folder: string) =>
  JSON.parse(readFileSync(workspacePath(`${folder}/package.json`), 'utf8')) as LockedPackage;

/** What the workspace has for all its projects: the tools of tests and builds. */
const everywhere = Object.keys(described('.').devDependencies ?? {});
const projects = projectsIn(lockfile).filter((folder) => folder !== '');
/** Projects of which nothing ships. */
const notShipped = ['apps/e2e', 'libs/testing', 'tools'];
/** The harness opens databases with the platform: named by it, the two would be a circle of packages. */
const harnessOf: Readonly<Record<string, string>> = { 'libs/api/platform': '@monitor/testing' };
/** Packages that another one loads without saying so. */
const unsaid = new Set(['@as-integrations/express5' /* of @nestjs/apollo */]);

/** What the packages that a project names must find beside them. */
function peersOf(folder: string, names: readonly string[]): string[] {
  return names.flatMap((name) =>
    Object.keys(lockfile[installedAt(lockfile, folder, name) ?? '']?.peerDependencies ?? {}),
  );
}

describe.each(projects)('the package.json of %s', (folder) => {
  const { name = '', dependencies = {}, optionalDependencies = {}, devDependencies = {} } = described(folder);
  const named = Object.keys({ ...dependencies, ...optionalDependencies, ...devDependencies });
  const ships = [name, ...Object.keys({ ...dependencies, ...optionalDependencies })];
  const forTests = new Set([name, ...named, ...everywhere, harnessOf[folder]]);
  const { product, tests, text } = importsOfProject(folder);

  it('names what ships with the product among its dependencies', () => {
    const isNamed = notShipped.includes(folder) ? forTests : new Set(ships);
    expect([...product].filter((each) => !isNamed.has(each))).toEqual([]);
  });

  it('names what its tests need', () => {
    expect([...tests].filter((each) => !forTests.has(each))).toEqual([]);
  });

  it('names nothing that none of its files mentions and none of its packages needs', () => {
    const needed = new Set([...peersOf(folder, named), ...unsaid]);
    // The types of a package go with it; of the packages for each kind of machine one is chosen at run time.
    const isMentioned = (each: string) =>
      text.includes(each in optionalDependencies ? each.split('/')[0]! : each.replace(/^@types\//, ''));
    expect(named.filter((each) => !isMentioned(each) && !needed.has(each))).toEqual([]);
  });
});
