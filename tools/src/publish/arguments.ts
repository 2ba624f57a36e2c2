import { parseArgs } from 'node:util';
import { OperatorError } from '@monitor/api-platform';

const usage = 'npm run publish -- --quarter 2026-27-Q1';

/**
 * The quarter that an operator names, or null for the latest. Refuses (OperatorError) anything else that was typed, and no
 * quarter where one must be named.
 */
export function readQuarter(words: readonly string[], mustBeNamed: boolean): string | null {
  let quarter: string | undefined;
  try {
    quarter = parseArgs({ args: [...words], options: { quarter: { type: 'string' } } }).values.quarter;
  } catch {
    throw new OperatorError(
      `Found “${words.join(' ')}”, wanted a quarter and nothing else: ${usage}. It publishes provisional figures; final and revised ones are prepared and approved by two people under Publications.`,
    );
  }
  if (quarter === undefined && mustBeNamed) {
    throw new OperatorError(`Found no quarter to publish provisional figures of. Say which: ${usage}`);
  }
  return quarter ?? null;
}
