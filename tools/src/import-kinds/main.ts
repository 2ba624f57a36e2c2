import { runCommand, withDatabase } from '../start/database-command.js';
import { atTheKeyboard } from '../start/operator.js';
import { readKindsCommand } from './arguments.js';
import { importKinds } from './import-kinds.js';

/** `npm run import:kinds -- FILE --source "…"` keeps a classification of trusts that somebody else publishes. */
runCommand(async (words) => {
  const { operator, words: rest } = atTheKeyboard(words);
  const command = readKindsCommand(rest);
  const tell = (line: string) => console.log(line);
  await withDatabase((tx) => importKinds(tx, command, { by: operator.displayName, tell }));
});
