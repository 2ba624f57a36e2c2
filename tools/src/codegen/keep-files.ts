import { mkdir, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { documentsFolder } from './output-files.js';

type Files = ReadonlyMap<string, string>;

/** Documents of operations that are not there any more. */
async function leftovers(root: string, files: Files): Promise<string[]> {
  const names = await readdir(join(root, documentsFolder)).catch(() => []);
  return names.map((name) => `${documentsFolder}/${name}`).filter((path) => !files.has(path));
}

/** Writes the files and removes what is left of earlier ones. @returns how many were written */
export async function keepFiles(root: string, files: Files): Promise<number> {
  for (const path of await leftovers(root, files)) await rm(join(root, path));
  for (const [path, text] of files) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
  return files.size;
}

/** Paths whose committed text is not what would be written, and those that should not be there. */
export async function outdatedFiles(root: string, files: Files): Promise<string[]> {
  const outdated = await leftovers(root, files);
  for (const [path, text] of files) {
    const committed = await readFile(join(root, path), 'utf8').catch(() => null);
    if (committed !== text) outdated.push(path);
  }
  return outdated;
}
