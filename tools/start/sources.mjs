/** What the built product is made from, and whether it is still what was built. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspace } from './run-command.mjs';

const notSources = new Set(['node_modules', 'dist', 'test-results', 'fixtures', '.nx', '.jest', '.data']);
const rootFiles = ['package-lock.json', 'tsconfig.base.json', '.swcrc', 'nx.json'];

/**
 * What is built together: the whole product, or the tools and what they use. A tool must not need the browser app,
 * which itself needs what a tool generates.
 */
export const scopes = {
  product: () => true,
  tools: (path) => !/^(apps|libs)\/web\//.test(path),
};

/** Digest of every file that a build of the scope reads. */
export function digestOfSources(scope) {
  const hash = createHash('sha256');
  for (const file of [...rootFiles, ...filesOf(scope)]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(workspace, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

const filesOf = (scope) =>
  ['apps', 'libs', 'tools'].flatMap((folder) => filesBelow(folder)).filter((file) => scopes[scope](toSlashes(file)));

const toSlashes = (path) => path.replaceAll('\\', '/');

function filesBelow(folder) {
  const entries = readdirSync(join(workspace, folder), { withFileTypes: true }).sort((a, b) =>
    a.name < b.name ? -1 : 1,
  );
  return entries.flatMap((entry) => {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) return notSources.has(entry.name) ? [] : filesBelow(path);
    return entry.isFile() && !/\.spec\.tsx?$/.test(entry.name) ? [path] : [];
  });
}

/** Where it is kept what the scope was last built from. */
const record = (scope) => join(workspace, `.nx/${scope}-built-from`);

/** Whether every package of the scope was built from sources of this digest. */
export function isBuiltFrom(scope, digest) {
  if (!existsSync(record(scope)) || readFileSync(record(scope), 'utf8') !== digest) return false;
  return packagesWithBuild(scope).every((folder) => existsSync(join(workspace, folder, 'dist')));
}

function packagesWithBuild(scope) {
  return filesOf(scope)
    .filter((file) => file.endsWith('package.json'))
    .filter((file) => JSON.parse(readFileSync(join(workspace, file), 'utf8')).scripts?.build !== undefined)
    .map((file) => dirname(file));
}

export function recordBuild(scope, digest) {
  mkdirSync(dirname(record(scope)), { recursive: true });
  writeFileSync(record(scope), digest);
}
