import { existsSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { OperatorError } from '../../config/operator-error.js';
import { failureCode, hasCode } from '../../errors/failure-code.js';

/** Makes the data directory where it is missing and proves that it can be written, or says so in one line. */
export async function prepareDataDirectory(dataDirectory: string): Promise<void> {
  const probe = join(dataDirectory, `.probe-${process.pid}`);
  try {
    await makeFolder(dataDirectory);
    await writeFile(probe, '');
    await rm(probe);
  } catch (failure) {
    const reason = failureCode(failure) ?? String(failure);
    throw new OperatorError(
      `The data directory ${dataDirectory} cannot be written (${reason}). ` +
        'Give this account the right to write there, or set DATA_DIR to a directory it can write.',
    );
  }
}

/**
 * Makes a folder and its parents. mkdir's `recursive` is not used: it loops for ever on a file system that denies the
 * existence of a folder it has just made (as `/proc` does).
 */
async function makeFolder(folder: string): Promise<void> {
  if (existsSync(folder)) {
    if (statSync(folder).isDirectory()) return;
    throw Object.assign(new Error(`${folder} is no directory.`), { code: 'ENOTDIR' });
  }
  if (dirname(folder) !== folder) await makeFolder(dirname(folder));
  // Others may pass through (PostgreSQL may run as another account) but not look around.
  await mkdir(folder, { mode: 0o711 }).catch((failure: unknown) => {
    // Another process that starts at the same moment may have made it.
    if (!hasCode(failure, 'EEXIST')) throw failure;
  });
}
