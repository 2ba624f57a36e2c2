import { installedAt, projectsIn } from './lockfile.js';
import type { Lockfile } from './lockfile.js';

/**
 * The packages that the workspace and its projects name themselves, each with the newest version installed of it. One
 * that is installed under another name counts by its own.
 */
export function directDependencies(lockfile: Lockfile): Map<string, string> {
  const direct = new Map<string, string>();
  for (const project of projectsIn(lockfile)) {
    const { dependencies, devDependencies, optionalDependencies } = lockfile[project] ?? {};
    for (const called of Object.keys({ ...dependencies, ...devDependencies, ...optionalDependencies })) {
      const { name = called, version } = lockfile[installedAt(lockfile, project, called) ?? ''] ?? {};
      if (name.startsWith('@monitor/') || version === undefined) continue;
      const other = direct.get(name);
      if (other === undefined || compareVersions(version, other) > 0) direct.set(name, version);
    }
  }
  return new Map([...direct].sort(([one], [other]) => (one < other ? -1 : 1)));
}

/** The three numbers of a version; what follows a hyphen is left aside. */
function numbersOf(version: string): number[] {
  return version.split('-', 1)[0]!.split('.').map(Number);
}

/** Above 0 where the first version is the newer one, below 0 where it is the older one. */
export function compareVersions(one: string, other: string): number {
  const [left, right] = [numbersOf(one), numbersOf(other)];
  return left.map((number, index) => number - (right[index] ?? 0)).find((difference) => difference !== 0) ?? 0;
}

/** What must stay equal for a version to be taken without a second thought: the first number that is not 0. */
export function majorOf(version: string): string {
  const numbers = numbersOf(version);
  const first = numbers.findIndex((number) => number > 0);
  return numbers.slice(0, first + 1).join('.');
}
