import { readdir } from 'node:fs/promises';

/** Names of the migrations that this version of the server was written for. */
export async function neededMigrations(directory: string): Promise<string[]> {
  const files = await readdir(directory);
  return files.filter((file) => file.endsWith('.sql')).map((file) => file.slice(0, -'.sql'.length));
}
