import { existsSync, readdirSync } from 'node:fs';
import { join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the whole repository. */
export const workspace = fileURLToPath(new URL('../../..', import.meta.url));

const notSource = new Set(['node_modules', 'dist', 'generated']);
/** What only specifications use: they may build their world from any part of their library. */
const forTests = /\.(spec|builder|harness|arbitrary)\.tsx?$|(^|\/)(testing|examples)\//;

/** Folders of all projects from the root of the repository, for example `libs/api/returns`. */
export function projectFolders(): string[] {
  const parents = ['apps', 'libs', 'libs/api', 'libs/web'];
  const folders = parents.flatMap((parent) => readdirSync(join(workspace, parent)).map((name) => `${parent}/${name}`));
  return [...folders, 'tools'].filter((folder) => existsSync(join(workspace, folder, 'package.json'))).sort();
}

/** Source files of a project as they ship, by their path within its `src`: no specification, nothing made for one. */
export function productFiles(project: string): string[] {
  const source = join(workspace, project, 'src');
  if (!existsSync(source)) return [];
  return filesBelow(source)
    .map((path) => relative(source, path))
    .filter((path) => !forTests.test(path))
    .sort();
}

function filesBelow(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    if (entry.isDirectory()) return notSource.has(entry.name) ? [] : filesBelow(join(folder, entry.name));
    return /\.tsx?$/.test(entry.name) ? [join(folder, entry.name)] : [];
  });
}
