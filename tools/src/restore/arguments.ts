import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OperatorError } from '@monitor/api-platform';

/** What `npm run restore` is asked to do. */
export type RestoreArguments =
  | { command: 'RESTORE'; file: string; isConfirmed: boolean }
  | { command: 'BACK'; database: string; isConfirmed: boolean }
  | { command: 'REMOVE'; database: string; isConfirmed: boolean }
  | { command: 'LIST' };

export const usage = `Usage:
  npm run restore -- FILE            while the product runs, or not; what is there now is kept beside it
  npm run restore -- --list          the databases that were kept
  npm run restore -- --back NAME     makes a kept database the present one again, and keeps the present one
  npm run restore -- --remove NAME   removes a kept database for ever
Each asks for the name of the database to be typed; --yes answers for you.`;

const options = {
  yes: { type: 'boolean', default: false },
  list: { type: 'boolean', default: false },
  back: { type: 'string' },
  remove: { type: 'string' },
} as const;

/** Reads the words after `npm run restore --`; files are named from the folder that the command was given in. */
export function readArguments(words: readonly string[], folder: string): RestoreArguments {
  const { values, positionals } = parse(words);
  const asked: RestoreArguments[] = positionals.map((file) => ({
    command: 'RESTORE',
    file: resolve(folder, file),
    isConfirmed: values.yes,
  }));
  if (values.list) asked.push({ command: 'LIST' });
  if (values.back !== undefined) asked.push({ command: 'BACK', database: values.back, isConfirmed: values.yes });
  if (values.remove !== undefined) asked.push({ command: 'REMOVE', database: values.remove, isConfirmed: values.yes });
  const [only, ...others] = asked;
  if (only === undefined || others.length > 0) return wrong(`Found ${asked.length} things to do, wanted one.`);
  return only;
}

function parse(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true });
  } catch (failure) {
    return wrong(failure instanceof Error ? failure.message : String(failure));
  }
}

function wrong(problem: string): never {
  throw new OperatorError(`${problem}\n${usage}`);
}
