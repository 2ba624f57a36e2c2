import { createInterface } from 'node:readline/promises';
import { OperatorError } from '@monitor/api-platform';

/** Asks for the name of a database to be typed. Throws an OperatorError where it is not, or nobody is there to type. */
export async function askForName(database: string): Promise<void> {
  if (!process.stdin.isTTY) {
    throw new OperatorError(
      'Nothing was changed: nobody is here to confirm it. To go on without being asked, add --yes.',
    );
  }
  const keyboard = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const typed = await keyboard.question(`Type ${database} to go on: `);
    if (typed.trim() === database) return;
    throw new OperatorError(`Nothing was changed: found "${typed.trim()}", wanted ${database}.`);
  } finally {
    keyboard.close();
  }
}
