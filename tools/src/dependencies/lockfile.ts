import { readFileSync } from 'node:fs';
import { workspacePath } from '../start/workspace.js';

/** One installed package, or a project of the workspace, as package-lock.json has it. */
export interface LockedPackage {
  name?: string;
  version?: string;
  /** An SPDX expression; missing where the package does not say. */
  license?: string;
  /** Where a link of the workspace leads. */
  resolved?: string;
  link?: boolean;
  dependencies?: Record<string, string>;
  optionalDependencies?: Record<string, string>;
  devDependencies?: Record<string, string>;
  peerDependencies?: Record<string, string>;
}

/** Installed packages by their folder from the top of the workspace; projects by theirs, the workspace itself by ''. */
export type Lockfile = Readonly<Record<string, LockedPackage>>;

/** The committed lockfile. */
export function readLockfile(): Lockfile {
  const text = readFileSync(workspacePath('package-lock.json'), 'utf8');
  return (JSON.parse(text) as { packages: Lockfile }).packages;
}

/** The name of the package installed in a folder. */
export function nameOf(folder: string): string {
  return folder.slice(folder.lastIndexOf('node_modules/') + 'node_modules/'.length);
}

/** Folders of the projects, and '' for the workspace itself. */
export function projectsIn(lockfile: Lockfile): string[] {
  return Object.keys(lockfile).filter((folder) => !folder.includes('node_modules/'));
}

/** Where Node finds a package from a folder: the nearest `node_modules` above it. Null where it is not installed. */
export function installedAt(lockfile: Lockfile, from: string, name: string): string | null {
  for (let folder = from; ; folder = folder.slice(0, Math.max(folder.lastIndexOf('/'), 0))) {
    if (!folder.endsWith('node_modules')) {
      const candidate = folder === '' ? `node_modules/${name}` : `${folder}/node_modules/${name}`;
      const found = lockfile[candidate];
      if (found !== undefined) return found.link === true ? (found.resolved ?? null) : candidate;
    }
    if (folder === '') return null;
  }
}
