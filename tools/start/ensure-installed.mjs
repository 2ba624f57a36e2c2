/** Installs the packages of the lockfile where they are missing or of another version. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartFailure } from './fail.mjs';
import { inTurn } from './in-turn.mjs';
import { npmCommand, runQuietly, secondsSince, withPatience, workspace } from './run-command.mjs';

/** Compares the lockfile with the list npm keeps of what it installed. */
export function isInstalled(root = workspace) {
  const installed = readPackages(join(root, 'node_modules/.package-lock.json'));
  const wanted = readPackages(join(root, 'package-lock.json'));
  if (installed === null || wanted === null) return false;
  return Object.entries(wanted).every(([path, { version, optional, devOptional }]) => {
    if (!path.includes('node_modules/')) return true;
    const found = installed[path];
    // npm leaves out optional packages that are made for other machines.
    return found === undefined ? Boolean(optional || devOptional) : found.version === version;
  });
}

function readPackages(file) {
  return existsSync(file) ? JSON.parse(readFileSync(file, 'utf8')).packages : null;
}

/** Runs `npm ci` unless everything is there. Install scripts are not run: nothing here needs one. */
export async function ensureInstalled(log) {
  if (isInstalled()) return;
  await inTurn(log, () => (isInstalled() ? undefined : install(log)));
}

async function install(log) {
  const begun = Date.now();
  log('Installing packages (about a minute, only this once)');
  const command = [...npmCommand(), 'ci', '--ignore-scripts', '--no-audit', '--no-fund'];
  const { code, output } = await withPatience(() => runQuietly(command), log);
  if (code !== 0) throw new StartFailure(`${output.trim()}\nThe packages could not be installed (npm ci, above).`);
  log(`Installed packages in ${secondsSince(begun)}`);
}
