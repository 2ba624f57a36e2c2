/**
 * `npm run versions` asks the registry for the newest version of every direct dependency, keeps the answer where
 * `npm test` compares it with the lockfile, and says which are behind. Nothing is installed.
 */
import { writeFile } from 'node:fs/promises';
import { workspacePath } from '../start/workspace.js';
import { compareVersions, directDependencies } from './direct-dependencies.js';
import { heldBack } from './held-back.js';
import { readLockfile } from './lockfile.js';
import { askNewestVersions, newestVersionsFile } from './newest-versions.js';

const installed = directDependencies(readLockfile());
const answer = await askNewestVersions([...installed.keys()], new Date().toISOString().slice(0, 10));
await writeFile(workspacePath(newestVersionsFile), `${JSON.stringify(answer, null, 2)}\n`);
console.log(`${newestVersionsFile} was written: ${installed.size} packages, as of ${answer.askedOn}`);
for (const [name, version] of installed) {
  const newest = answer.newest[name] ?? version;
  if (compareVersions(newest, version) <= 0) continue;
  console.log(`${name.padEnd(40)} ${version.padEnd(16)} ${newest.padEnd(16)} ${heldBack[name] ?? ''}`);
}
