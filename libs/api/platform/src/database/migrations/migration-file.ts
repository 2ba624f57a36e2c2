import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';

/** One hand-written step of the schema, `NNNN-name.sql`. */
export interface MigrationFile {
  /** Number from the file name; steps run in its order. */
  number: number;
  /** File name without its ending, for example `0003-returns`. */
  name: string;
  sql: string;
  sha256: string;
  /** False where the file says `-- transaction: none`; it then holds one statement, as CREATE INDEX CONCURRENTLY asks. */
  transaction: boolean;
}

/** Reads the steps of a directory in order. Throws when a name is not `NNNN-name.sql` or a number comes twice. */
export async function readMigrationFiles(directory: string): Promise<MigrationFile[]> {
  const names = (await readdir(directory)).filter((name) => name.endsWith('.sql')).sort();
  const files = await Promise.all(names.map((name) => readMigrationFile(directory, name)));
  const twice = files.find((file, index) => files[index - 1]?.number === file.number);
  if (twice !== undefined)
    throw new Error(`Two migrations have the number of ${twice.name}: give one the next number.`);
  return files;
}

async function readMigrationFile(directory: string, fileName: string): Promise<MigrationFile> {
  const match = /^(\d{4})-[a-z0-9-]+\.sql$/.exec(fileName);
  if (match === null) throw new Error(`${fileName} is not a migration's name: wanted NNNN-name.sql in lower case.`);
  const sql = await readFile(join(directory, fileName), 'utf8');
  return {
    number: Number(match[1]),
    name: fileName.slice(0, -'.sql'.length),
    sql,
    sha256: createHash('sha256').update(sql).digest('hex'),
    transaction: !/^-- transaction: none$/m.test(sql),
  };
}
