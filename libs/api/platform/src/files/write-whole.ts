import { open, rename, rm } from 'node:fs/promises';

/**
 * Writes a small file for this account alone, so that a reader finds the one before or this one, never half of one, also
 * after a power cut or on a full disk. A failure leaves the one before, and nothing else.
 */
export async function writeWhole(path: string, text: string): Promise<void> {
  const partial = `${path}.${process.pid}.partial`;
  try {
    const file = await open(partial, 'w', 0o600);
    try {
      await file.writeFile(text);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(partial, path);
  } catch (failure) {
    await rm(partial, { force: true }).catch(() => undefined);
    throw failure;
  }
}
