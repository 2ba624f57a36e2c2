import { parseArgs } from 'node:util';
import { OperatorError } from '@monitor/api-platform';
import { isRealDay } from '@monitor/domain';

/** What the command is asked to do. */
export interface ImportCommand {
  file: string;
  /** Shows the difference and changes nothing. */
  dryRun: boolean;
  /** Applies without asking. */
  yes: boolean;
  /** Lists every change, not only the first of each kind. */
  all: boolean;
  /** Day (`yyyy-mm-dd`) from which moves and new names hold; null = as the file says, or else today. */
  effectiveOn: string | null;
}

export const usage = `Usage:
  npm run import:ods -- FILE [--dry-run] [--yes] [--all] [--effective-on yyyy-mm-dd]
FILE is a csv file of the Organisation Data Service: NHS trusts (etr, 27 columns without a header), or the mapping of
GP practices to networks, boards and regions (gp-reg-pat-prac-map, with a header).
--dry-run shows what would change; --yes applies it without asking; --all lists every change.
--effective-on is the day from which moves and new names hold (the file does not say; today unless given).`;

const options = {
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  'effective-on': { type: 'string' },
} as const;

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (failure) {
    throw new OperatorError(`${failure instanceof Error ? failure.message : String(failure)}\n${usage}`);
  }
}

/** Reads the words of the command line; refuses (OperatorError) with the usage. */
export function readImportCommand(words: readonly string[]): ImportCommand {
  const { values, positionals } = parse(words);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) {
    throw new OperatorError(`Found ${positionals.length} file names, wanted one.\n${usage}`);
  }
  const effectiveOn = values['effective-on'] ?? null;
  if (effectiveOn !== null && !isRealDay(effectiveOn)) {
    throw new OperatorError(`Found --effective-on ${effectiveOn}, wanted a day such as 2026-04-01.`);
  }
  return { file, dryRun: values['dry-run'], yes: values.yes, all: values.all, effectiveOn };
}
