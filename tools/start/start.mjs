/** `npm start`: installs and builds what is missing, then hands over to the compiled start command. */
import { checkNode, checkPort } from './check-machine.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { endWith } from './fail.mjs';

const log = (line) => console.log(line);

try {
  checkNode();
  await checkPort();
  await ensureInstalled(log);
  await ensureBuilt('product', log);
  const { start } = await import('../dist/start/main.js');
  await start();
} catch (failure) {
  endWith(failure);
}
