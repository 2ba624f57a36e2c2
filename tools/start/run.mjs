/**
 * `node tools/start/run.mjs NAME ARGUMENT…` runs one of the product's tools, installing and building first what is
 * missing. With `--silent` before NAME nothing but the tool itself writes to standard output.
 */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { checkNode } from './check-machine.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { StartFailure, endWith } from './fail.mjs';
import { workspace } from './run-command.mjs';

const given = process.argv.slice(2);
const silent = given[0] === '--silent';
const [name, ...words] = silent ? given.slice(1) : given;
// Progress goes to standard error, so that a tool's output can be piped.
const log = silent ? () => undefined : (line) => console.error(line);

try {
  checkNode();
  await ensureInstalled(log);
  await ensureBuilt('tools', log);
  const tool = join(workspace, 'tools/dist', name ?? '', 'main.js');
  if (!/^[a-z-]+$/.test(name ?? '') || !existsSync(tool))
    throw new StartFailure(`There is no tool named "${name ?? ''}".`);
  process.argv = [process.argv[0], tool, ...words];
  await import(pathToFileURL(tool).href);
} catch (failure) {
  endWith(failure);
}
