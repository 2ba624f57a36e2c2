import { runCommand, withDatabase } from '../start/database-command.js';
import { atTheKeyboard } from '../start/operator.js';
import { readNeedCommand } from './arguments.js';
import { importNeed } from './import-need.js';

/** `npm run import:need -- SCORES PLACES …` keeps an index of exclusion risk that somebody else publishes. */
runCommand(async (words) => {
  const { operator, words: rest } = atTheKeyboard(words);
  const command = readNeedCommand(rest);
  const tell = (line: string) => console.log(line);
  await withDatabase((tx) => importNeed(tx, command, { by: operator.displayName, tell }));
});
