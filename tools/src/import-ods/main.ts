import { runCommand, withDatabase } from '../start/database-command.js';
import { readImportCommand } from './arguments.js';
import { confirm } from './confirm.js';
import { runImport } from './run-import.js';

runCommand(async (words) => {
  const command = readImportCommand(words);
  await withDatabase((tx) => runImport(tx, command, { tell: (line) => console.log(line), confirm }));
});
