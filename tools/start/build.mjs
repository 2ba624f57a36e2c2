/** `node tools/start/build.mjs` installs and builds all that is missing and starts nothing: for an image of the product. */
import { checkNode } from './check-machine.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { endWith } from './fail.mjs';

const log = (line) => console.log(line);

try {
  checkNode();
  await ensureInstalled(log);
  await ensureBuilt('product', log);
  await ensureBuilt('tools', log);
} catch (failure) {
  endWith(failure);
}
