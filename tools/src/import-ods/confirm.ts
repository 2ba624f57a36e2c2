import { createInterface } from 'node:readline/promises';
import { OperatorError } from '@monitor/api-platform';

/** Asks on the terminal; refuses (OperatorError) where there is nobody to ask. */
export async function confirm(question: string): Promise<boolean> {
  if (!process.stdin.isTTY) {
    throw new OperatorError('Nothing was changed: there is no terminal to ask on. Add --yes to apply, or --dry-run.');
  }
  const terminal = createInterface({ input: process.stdin, output: process.stderr });
  try {
    const answer = await terminal.question(`${question} (yes or no) `);
    return ['y', 'yes'].includes(answer.trim().toLowerCase());
  } finally {
    terminal.close();
  }
}
