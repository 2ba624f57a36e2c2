/** The projects that have tests, and what their last run counted. */
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { workspace } from '../start/run-command.mjs';
import { countsIn, forgetCountsIn } from './counts.mjs';

const readJson = (...path) => JSON.parse(readFileSync(join(workspace, ...path), 'utf8'));

/** Every workspace folder with a `test` script, with its package's name. */
export function testedProjects() {
  return readJson('package.json')
    .workspaces.flatMap(foldersOf)
    .filter((folder) => existsSync(join(workspace, folder, 'package.json')))
    .map((folder) => ({ folder, ...readJson(folder, 'package.json') }))
    .filter(({ scripts }) => scripts?.test !== undefined)
    .map(({ folder, name }) => ({ folder, name }));
}

function foldersOf(pattern) {
  if (!pattern.endsWith('/*')) return [pattern];
  const parent = pattern.slice(0, -2);
  return readdirSync(join(workspace, parent)).map((name) => `${parent}/${name}`);
}

/** Removes the counts of earlier runs, so that only this run's are added up (nx brings back those of cached tests). */
export function forgetCounts(projects) {
  for (const { folder } of projects) forgetCountsIn(join(workspace, folder));
}

/** What the project's tests counted; null when it has none. */
export function countsOf({ folder }) {
  return countsIn(join(workspace, folder));
}
