/** Builds what is not built yet. */
import { join } from 'node:path';
import { StartFailure } from './fail.mjs';
import { inTurn } from './in-turn.mjs';
import { runQuietly, secondsSince, withPatience, workspace } from './run-command.mjs';
import { digestOfSources, isBuiltFrom, recordBuild } from './sources.mjs';

/** The program and first arguments that run nx, which is not on the path outside npm scripts. */
export const nxCommand = [process.execPath, join(workspace, 'node_modules/nx/dist/bin/nx.js')];
/** No background process is left behind, and a run in a terminal looks like one in a log. */
export const nxEnvironment = { NX_DAEMON: 'false', NX_TUI: 'false', FORCE_COLOR: '0' };

/**
 * Builds every package of the scope (`product` or `tools`) unless its sources are those of the last build. nx builds
 * only what has changed.
 */
export async function ensureBuilt(scope, log) {
  const digest = digestOfSources(scope);
  if (isBuiltFrom(scope, digest)) return;
  await inTurn(log, () => (isBuiltFrom(scope, digest) ? undefined : build(scope, digest, log)));
}

async function build(scope, digest, log) {
  const begun = Date.now();
  log(`Building the ${scope}`);
  const words = ['run-many', '-t', 'build', '--parallel=2', '--output-style=stream'];
  if (scope === 'tools') words.push('--exclude=@monitor/app-web');
  const { code, output } = await withPatience(() => runQuietly([...nxCommand, ...words], nxEnvironment), log);
  if (code !== 0)
    throw new StartFailure(`${output.trim()}\nThe ${scope} could not be built (nx run-many -t build, above).`);
  recordBuild(scope, digest);
  log(`Built in ${secondsSince(begun)}`);
}
