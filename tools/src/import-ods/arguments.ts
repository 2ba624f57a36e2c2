import { parseArgs } from 'node:util';
import { OperatorError } from '@monitor/api-platform';
import { isRealDay } from '@monitor/domain';
import { formatNames } from './formats/file-format.js';
import type { FormatName } from './formats/file-format.js';

/** How a difference is shown and applied. */
export interface HowToApply {
  /** Shows the difference and changes nothing. */
  dryRun: boolean;
  /** Applies without asking. */
  yes: boolean;
  /** Lists every change, not only the first of each kind. */
  all: boolean;
}

/** An import of a file. */
export interface ImportCommand extends HowToApply {
  file: string;
  /** What the file is; null = to be told by its content. */
  format: FormatName | null;
  /** Day (`yyyy-mm-dd`) from which moves and new names hold; null = as the file says, or else today. */
  effectiveOn: string | null;
}

/** The reversal of an import. */
export interface ReversalCommand extends HowToApply {
  importId: string;
}

/** What the command is asked to do. */
export type OdsCommand = ({ act: 'import' } & ImportCommand) | ({ act: 'reverse' } & ReversalCommand) | { act: 'list' };

export const usage = `Usage:
  npm run import:ods -- FILE [--dry-run] [--yes] [--all] [--format NAME] [--effective-on yyyy-mm-dd]
  npm run import:ods -- --list
  npm run import:ods -- --reverse ID [--dry-run] [--yes] [--all]
FILE is a csv file or an .xlsx workbook of the Organisation Data Service: NHS trusts (etr), care trusts (ect), GP
practices (epraccur), commissioners (eccg), each of 27 columns without a header, or an export of these with a header;
primary care networks and their practices (ePCN); the mapping of GP practices to networks, places, boards and regions
(gp-reg-pat-prac-map); or memberships of collaboratives and peer groups (a header with MEMBER_CODE, KIND, GROUP_CODE,
GROUP_NAME, VALID_FROM, VALID_TO). Files may come in any order: where two contradict each other, the newer one holds.
--dry-run shows what would change; --yes applies it without asking; --all lists every change.
--format says what the file is, where it cannot be told: ${formatNames.join(', ')}.
--effective-on is the day that the file is of, and from which its moves and new names hold, where the file does not say
it; today unless given.
--list shows the imports with their numbers; --reverse takes one back.
--by "NAME" says who is at the keyboard: it is kept with the import, beside the account of the machine.
Ends with 0 where the file was read, 2 where all of its lines were refused, 1 where anything else went wrong.`;

const options = {
  'dry-run': { type: 'boolean', default: false },
  yes: { type: 'boolean', default: false },
  all: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  reverse: { type: 'string' },
  format: { type: 'string' },
  'effective-on': { type: 'string' },
} as const;

function refuse(found: string): never {
  throw new OperatorError(`${found}\n${usage}`);
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (failure) {
    return refuse(failure instanceof Error ? failure.message : String(failure));
  }
}

function readFormat(given: string | undefined): FormatName | null {
  const format = formatNames.find((name) => name === given);
  if (given !== undefined && format === undefined) {
    refuse(`Found --format ${given}, wanted one of ${formatNames.join(', ')}.`);
  }
  return format ?? null;
}

function readEffectiveOn(given: string | undefined): string | null {
  if (given !== undefined && !isRealDay(given)) {
    throw new OperatorError(`Found --effective-on ${given}, wanted a day such as 2026-04-01.`);
  }
  return given ?? null;
}

/** Reads the words of the command line; refuses (OperatorError) with the usage. */
export function readOdsCommand(words: readonly string[]): OdsCommand {
  const { values, positionals } = parse(words);
  const { list, reverse, yes, all } = values;
  const how = { dryRun: values['dry-run'], yes, all };
  const acts = [positionals.length > 0, list, reverse !== undefined].filter(Boolean).length;
  if (acts > 1) refuse('Found more than one of a file, --list and --reverse, wanted one.');
  if (list) return { act: 'list' };
  if (reverse !== undefined) {
    if (!/^[1-9][0-9]{0,17}$/.test(reverse)) refuse(`Found --reverse ${reverse}, wanted the number of an import.`);
    return { act: 'reverse', importId: reverse, ...how };
  }
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return refuse(`Found ${positionals.length} file names, wanted one.`);
  const effectiveOn = readEffectiveOn(values['effective-on']);
  return { act: 'import', file, format: readFormat(values.format), effectiveOn, ...how };
}
