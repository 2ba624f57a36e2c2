/** What the built product is made from, and whether it is still what was built. */
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { workspace } from './run-command.mjs';

const notSources = new Set(['node_modules', 'dist', 'test-results', 'fixtures', '.nx', '.jest', '.data']);
const rootFiles = ['package-lock.json', 'tsconfig.base.json', '.swcrc', 'nx.json'];
const record = join(workspace, '.nx/built-from');

/** Digest of every file a build reads. */
export function digestOfSources() {
  const hash = createHash('sha256');
  for (const file of [...rootFiles, ...['apps', 'libs', 'tools'].flatMap((folder) => filesBelow(folder))]) {
    hash
      .update(file)
      .update('\0')
      .update(readFileSync(join(workspace, file)))
      .update('\0');
  }
  return hash.digest('hex');
}

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

/** Whether every package that has a build was built from sources of this digest. */
export function isBuiltFrom(digest) {
  if (!existsSync(record) || readFileSync(record, 'utf8') !== digest) return false;
  return packagesWithBuild().every((folder) => existsSync(join(workspace, folder, 'dist')));
}

function packagesWithBuild() {
  const descriptions = ['apps', 'libs', 'tools'].flatMap((folder) => filesBelow(folder));
  return descriptions
    .filter((file) => file.endsWith('package.json'))
    .filter((file) => JSON.parse(readFileSync(join(workspace, file), 'utf8')).scripts?.build !== undefined)
    .map((file) => dirname(file));
}

export function recordBuild(digest) {
  mkdirSync(dirname(record), { recursive: true });
  writeFileSync(record, digest);
}
