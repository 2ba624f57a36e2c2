import { parseArgs } from 'node:util';
import { OperatorError } from '@monitor/api-platform';

/** What the command is asked to do. */
export interface ImportKinds {
  file: string;
  source: string;
  /** Says what would be kept, and keeps nothing. */
  dryRun: boolean;
}

const usage = `Usage:
  npm run import:kinds -- FILE --source "WHO PUBLISHES IT, AS OF WHEN" [--dry-run]
FILE is a csv file with the header code,kind,from and a line for each trust: its ODS code, its one main kind, and the day
(yyyy-mm-dd) from which it is of that kind. A trust whose kind changed has a line for each. Kinds are ACUTE, SPECIALIST,
MENTAL_HEALTH, COMMUNITY, AMBULANCE and OTHER, or as estates returns write them, for example “Acute - Large”.
The newest import is the one that comparisons use, all of it; earlier ones are kept.
--by "NAME" says who is at the keyboard.`;

const options = { source: { type: 'string' }, 'dry-run': { type: 'boolean', default: false } } as const;
const mostSigns = 200;

/** Reads the words of the command line; refuses (OperatorError) with the usage. */
export function readKindsCommand(words: readonly string[]): ImportKinds {
  const { values, positionals } = parse(words);
  const [file, ...more] = positionals;
  if (file === undefined || more.length > 0) return refuse(`Found ${positionals.length} file names, wanted one.`);
  const source = values.source?.trim() ?? '';
  if (source === '') return refuse('Found no --source: it stands below every figure of a kind of trust.');
  if (source.length > mostSigns) {
    return refuse(`Found ${source.length} signs after --source, wanted at most ${mostSigns}.`);
  }
  return { file, source, dryRun: values['dry-run'] };
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (failure) {
    return refuse(failure instanceof Error ? failure.message : String(failure));
  }
}

function refuse(cause: string): never {
  throw new OperatorError(`${cause}\n${usage}`);
}
