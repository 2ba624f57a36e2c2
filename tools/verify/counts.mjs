/** The counts of a project's last run of tests, in `test-results/counts.json` of the project. */
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const resultsOf = (folder) => join(folder, 'test-results');
const countsFile = (folder) => join(resultsOf(folder), 'counts.json');

/** Keeps what a reporter counted: how many tests passed, failed and were not run. */
export function keepCounts(folder, counts) {
  mkdirSync(resultsOf(folder), { recursive: true });
  writeFileSync(countsFile(folder), `${JSON.stringify(counts)}\n`);
}

/** What the project's tests counted; null when it has none. */
export function countsIn(folder) {
  return existsSync(countsFile(folder)) ? JSON.parse(readFileSync(countsFile(folder), 'utf8')) : null;
}

export function forgetCountsIn(folder) {
  rmSync(resultsOf(folder), { recursive: true, force: true });
}
