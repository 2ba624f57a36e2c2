/** `npm start`: installs and builds what is missing, then hands over to the compiled start command. */
import { checkNode, checkPort } from './check-machine.mjs';
import { ensureBuilt } from './ensure-built.mjs';
import { ensureInstalled } from './ensure-installed.mjs';
import { endWith } from './fail.mjs';

const log = (line) => console.log(line);
const parent = process.ppid;

try {
  checkNode();
  await checkPort(log);
  await ensureInstalled(log);
  await ensureBuilt('product', log);
  // npm was told to stop while this was building, and left this process behind.
  if (process.env.npm_lifecycle_event !== undefined && process.ppid !== parent) process.exit(0);
  const { start } = await import('../dist/start/main.js');
  await start();
} catch (failure) {
  endWith(failure);
}
