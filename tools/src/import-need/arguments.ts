import { parseArgs } from 'node:util';
import { OperatorError } from '@monitor/api-platform';

/** What the command is asked to do. */
export interface ImportNeed {
  scoresFile: string;
  placesFile: string;
  name: string;
  publisher: string;
  licence: string;
  /** Header of the column of scores; null where it can be told from the file. */
  scoreColumn: string | null;
  /** Says what would be kept, and keeps nothing. */
  dryRun: boolean;
}

export const usage = `Usage:
  npm run import:need -- SCORES PLACES --name NAME --publisher NAME --licence NAME [--score COLUMN] [--dry-run]
SCORES is a csv file of small areas with a header: the code of the area in its first column, and its score, which is the
higher the more its people are at risk of digital exclusion. Its column is the one called score or ending in _score; else
name it with --score.
PLACES is a csv file of the same small areas with a header: the code of the area in its first column, and columns with the
ODS codes of its sub-ICB location (sub_icb_ods_code) and of its integrated care board (icb_ods_code).
Every small area must be in both files once. The newest import is the one that comparisons use; earlier ones are kept.
--by "NAME" says who is at the keyboard.`;

const options = {
  name: { type: 'string' },
  publisher: { type: 'string' },
  licence: { type: 'string' },
  score: { type: 'string' },
  'dry-run': { type: 'boolean', default: false },
} as const;

/** Reads the words of the command line; refuses (OperatorError) with the usage. */
export function readNeedCommand(words: readonly string[]): ImportNeed {
  const { values, positionals } = parse(words);
  const [scoresFile, placesFile, ...more] = positionals;
  if (scoresFile === undefined || placesFile === undefined || more.length > 0) {
    return refuse(`Found ${positionals.length} file names, wanted two: SCORES and PLACES.`);
  }
  return {
    ...{ scoresFile, placesFile, dryRun: values['dry-run'], scoreColumn: values.score ?? null },
    name: said(values.name, '--name', 120),
    publisher: said(values.publisher, '--publisher', 200),
    licence: said(values.licence, '--licence', 200),
  };
}

function said(text: string | undefined, option: string, mostSigns: number): string {
  const words = text?.trim() ?? '';
  if (words === '') refuse(`Found no ${option}: it stands below every figure that rests on the index.`);
  if (words.length > mostSigns) refuse(`Found ${words.length} signs after ${option}, wanted at most ${mostSigns}.`);
  return words;
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
