import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { OperatorError } from '../../config/operator-error.js';
import { failureCode } from '../failure-code.js';

/** Makes the data directory where it is missing and proves that it can be written, or says so in one line. */
export async function prepareDataDirectory(dataDirectory: string): Promise<void> {
  const probe = join(dataDirectory, `.probe-${process.pid}`);
  try {
    // Others may pass through (PostgreSQL may run as another account) but not look around.
    await mkdir(dataDirectory, { recursive: true, mode: 0o711 });
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
