import { Readable } from 'node:stream';
import { describe, expect, it } from '@jest/globals';
import { largestFile } from '@monitor/domain';
import { withUpload } from './keep-upload.js';

const piece = new Uint8Array(1024 * 1024);

/** How many bytes arrive of a file of so many mebibytes, and more. */
async function arrived(mebibytes: number, more: Uint8Array[] = []): Promise<number> {
  let length = 0;
  await withUpload(Readable.from([...Array.from({ length: mebibytes }, () => piece), ...more]), async (bytes) => {
    for await (const each of bytes) length += each.length;
  });
  return length;
}

describe('a file that is sent', () => {
  it('may be as large as the limit, and not by one byte larger', async () => {
    expect(await arrived(50)).toBe(largestFile);
    await expect(arrived(50, [new Uint8Array(1)])).rejects.toMatchObject({
      code: 'INPUT_NOT_UNDERSTOOD',
      message: expect.stringMatching(/^The file has 50\.1 MiB or more\. Wanted is one of at most 50 MiB\./),
    });
  });
});
