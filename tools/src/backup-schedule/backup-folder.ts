import { mkdir, readdir, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError, failureCode } from '@monitor/api-platform';
import { filesToRemove, instantInName } from './kept-files.js';
import type { Retention } from './kept-files.js';

/** Makes the folder of backups where it is missing; nobody else may look into it. */
export async function prepareBackupFolder(folder: string): Promise<void> {
  await mkdir(folder, { recursive: true, mode: 0o700 }).catch((failure: unknown) => {
    throw new OperatorError(
      `BACKUP_DIR ${folder} cannot be made (${failureCode(failure) ?? String(failure)}). Name a folder that this account can write.`,
    );
  });
}

/** Removes backups that are no longer kept, and what killed ones left half written. Returns their names. */
export async function removeOldBackups(folder: string, retention: Retention, now: Date): Promise<string[]> {
  const names = await readdir(folder);
  const all = new Set(names);
  const files = names.flatMap((name) => {
    const at = instantInName(name);
    return at === null ? [] : [{ name, at, isVerified: all.has(`${name}.verified`) }];
  });
  const removed = [...filesToRemove(files, retention), ...(await abandoned(folder, names, now))];
  for (const name of removed) {
    await rm(join(folder, name), { force: true });
    await rm(join(folder, `${name}.verified`), { force: true });
  }
  return removed;
}

/** A backup, or the mark that it was verified, while it is written. */
const partialName = /^(.*?\.backup)(?:\.verified\.\d+)?\.partial$/;

const abandonedAfterMs = 24 * 3_600_000;

/** Backups that nobody has written to for a day: whoever began them is gone. */
async function abandoned(folder: string, names: readonly string[], now: Date): Promise<string[]> {
  const begun = names.filter((name) => instantInName(partialName.exec(name)?.[1] ?? '') !== null);
  const ages = await Promise.all(
    begun.map(async (name) => ({ name, ageMs: now.getTime() - (await stat(join(folder, name))).mtimeMs })),
  );
  return ages.filter(({ ageMs }) => ageMs > abandonedAfterMs).map(({ name }) => name);
}
