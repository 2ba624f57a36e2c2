/** What the files of the workspace import, read from their text. */
import { existsSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import ts from 'typescript';

/** The module names that a text imports, also for types alone and in a call of `import()`. */
export const importsIn = (text) => [
  ...new Set(ts.preProcessFile(text, true, true).importedFiles.map(({ fileName }) => fileName)),
];

/**
 * The file that a relative import means: `./x.js` is written in `x.ts` or `x.tsx`.
 *
 * @returns {string | null} null for a package, and for what is not written in TypeScript
 */
export function fileOf(importer, name) {
  if (!name.startsWith('.')) return null;
  const stem = join(dirname(importer), name.replace(/\.jsx?$/, ''));
  return [`${stem}.ts`, `${stem}.tsx`].find((path) => existsSync(path)) ?? null;
}

const remembered = new Map();
/** An editor keeps its linter running while files change; a run over everything takes longer than this too. */
const rememberedForMs = 5_000;

/**
 * The files that a file imports by relative path.
 *
 * @param {string} file absolute path
 * @returns {readonly string[]} absolute paths
 */
export function filesImportedBy(file) {
  const earlier = remembered.get(file);
  if (earlier && performance.now() - earlier.readAt < rememberedForMs) return earlier.files;
  const files = importsIn(readFileSync(file, 'utf8'))
    .map((name) => fileOf(file, name))
    .filter((imported) => imported !== null);
  remembered.set(file, { readAt: performance.now(), files });
  return files;
}
