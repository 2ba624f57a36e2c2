import { readdirSync, statSync } from 'node:fs';
import { workspacePath } from '../start/workspace.js';
import { reachOf } from './source-file.js';

const isProgram = (path: string): boolean => /\.(ts|tsx|mjs)$/.test(path) && !path.endsWith('.d.ts');
const passedOver = new Set(['node_modules', 'dist', 'test-results']);
/** Names the surroundings of every kind of test; those of a project are in its own settings. */
const preset = 'jest.preset.mjs';
/** Every file in a folder of the workspace, at any depth. */
export function filesBelow(folder: string): string[] {
  return readdirSync(workspacePath(folder), { withFileTypes: true }).flatMap((entry) => {
    const path = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return passedOver.has(entry.name) ? [] : filesBelow(path);
    return [path];
  });
}

function filesAt(path: string): string[] {
  return statSync(workspacePath(path)).isDirectory() ? filesBelow(path) : [path];
}

/**
 * Every file that the tests of a project read: its own, those that Jest loads for them, those that these import in
 * whichever library, and those that any of them names by path. A path that is put together at run time is not seen.
 */
export function reachedFiles(project: string, loaded: readonly string[]): Set<string> {
  const reached = new Set([...filesBelow(project), ...loaded]);
  for (const file of reached) {
    if (!isProgram(file)) continue;
    const { imports, named } = reachOf(file, project);
    for (const path of [...imports, ...(file === preset ? [] : named.flatMap(filesAt))]) reached.add(path);
  }
  return reached;
}

/** The files that a file imports, and those that these import. */
export function importedFiles(file: string): Set<string> {
  const imported = new Set([file]);
  for (const each of imported) for (const path of reachOf(each, '.').imports) imported.add(path);
  return imported;
}
