import { OperatorError } from '@monitor/api-platform';
import { DomainError } from '@monitor/domain';
import { runCommand, withDatabase } from '../start/database-command.js';
import { atTheKeyboard } from '../start/operator.js';
import { readOdsCommand } from './arguments.js';
import { confirm } from './confirm.js';
import { printable } from './printable.js';
import { progressLine } from './progress-line.js';
import { runOdsCommand } from './run-command.js';

/** What is refused may quote the file: it is shown like everything else of it. */
function printableRefusal(failure: unknown): unknown {
  if (!(failure instanceof OperatorError) && !(failure instanceof DomainError)) return failure;
  return new OperatorError(failure.message.split('\n').map(printable).join('\n'));
}

runCommand(async (given) => {
  const { operator: by, words } = atTheKeyboard(given);
  const command = readOdsCommand(words);
  const { report, clear } = progressLine(process.stderr);
  const tell = (line: string) => {
    clear();
    console.log(printable(line));
  };
  const ask = (question: string) => {
    clear();
    return confirm(question);
  };
  try {
    await withDatabase(async (tx) => {
      process.exitCode = await runOdsCommand(tx, command, { tell, confirm: ask, report, by });
    });
  } catch (failure) {
    throw printableRefusal(failure);
  } finally {
    clear();
  }
});
