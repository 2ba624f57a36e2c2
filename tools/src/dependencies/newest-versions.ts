import { execFile } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { promisify } from 'node:util';
import { workspacePath } from '../start/workspace.js';

/** What the registry had when it was asked last (`npm run versions` asks it). */
export interface NewestVersions {
  /** The day on which it was asked, yyyy-mm-dd. */
  askedOn: string;
  /** The newest version of each direct dependency. */
  newest: Readonly<Record<string, string>>;
}

export const newestVersionsFile = 'tools/src/dependencies/newest-versions.json';

/** The committed answer of the registry. */
export function readNewestVersions(): NewestVersions {
  return JSON.parse(readFileSync(workspacePath(newestVersionsFile), 'utf8')) as NewestVersions;
}

const run = promisify(execFile);

/** Asks the registry, through npm, for the newest version of each package. */
export async function askNewestVersions(names: readonly string[], today: string): Promise<NewestVersions> {
  const newest: Record<string, string> = {};
  for (const name of names) {
    const { stdout } = await run('npm', ['view', name, 'version'], { cwd: workspacePath('') });
    newest[name] = stdout.trim();
  }
  return { askedOn: today, newest };
}
