import { resolve } from 'node:path';
import { parseArgs } from 'node:util';
import { OperatorError } from '@monitor/api-platform';
import { compressions } from './format/contents.js';
import type { Compression } from './format/contents.js';

/** What `npm run backup` is asked for. */
export interface BackupArguments {
  /** Absolute path of the file to write; null for one in BACKUP_DIR, named by its instant. */
  file: string | null;
  isVerified: boolean;
  compression: Compression;
  /** Folder in which the copy is restored to verify it; null for the system's temporary one. */
  verifyIn: string | null;
}

export const usage = `Usage:
  npm run backup -- FILE     while the product runs, or not; the file is restored into a second PostgreSQL and compared
  npm run backup             into BACKUP_DIR, named by its instant
  --compress none            ten times the size, for less time of the processor (default: gzip)
  --verify-in FOLDER         where there is room for a second database (default: the system's temporary folder)
  --without-verification     writes the file and does not try it`;

const options = {
  compress: { type: 'string', default: 'gzip' },
  'verify-in': { type: 'string' },
  'without-verification': { type: 'boolean', default: false },
} as const;

/** Reads the words after `npm run backup --`; files are named from the folder that the command was given in. */
export function readArguments(words: readonly string[], folder: string): BackupArguments {
  const { values, positionals } = parse(words);
  const compression = compressions.find((known) => known === values.compress);
  if (compression === undefined) wrong(`Found --compress ${values.compress}, wanted gzip or none.`);
  const [file, ...others] = positionals;
  if (others.length > 0) wrong(`Found ${others.join(' ')}, wanted one file.`);
  const verifyIn = values['verify-in'];
  return {
    file: file === undefined ? null : resolve(folder, file),
    isVerified: !values['without-verification'],
    compression: compression ?? 'gzip',
    verifyIn: verifyIn === undefined ? null : resolve(folder, verifyIn),
  };
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
