import { PeopleAdministration } from '@monitor/api-accounts';
import { runCommand, withDatabase } from '../start/database-command.js';
import { atTheKeyboard } from '../start/operator.js';
import { readPeopleCommand } from './arguments.js';
import { runPeopleCommand } from './run-people-command.js';

runCommand(async (given) => {
  const { operator, words } = atTheKeyboard(given);
  const asked = readPeopleCommand(words);
  await withDatabase(async (tx) => {
    for (const line of await runPeopleCommand(new PeopleAdministration(tx), asked, operator)) console.log(line);
  }, 'OPERATOR');
});
