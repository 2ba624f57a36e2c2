import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { OperatorError } from '@monitor/api-platform';
import type { OdsFile } from '@monitor/api-reference';
import { decodeText } from './decode-text.js';
import { detectFormat } from './detect-format.js';
import { readEtr } from './read-etr.js';
import { readPracticeMapping } from './read-practice-mapping.js';
import { readRows } from './read-rows.js';

/** Kind of the mapping in the record of imports; the day of the extract follows it. */
export const mappingSource = 'gp-reg-pat-prac-map';

async function readBytes(path: string): Promise<Buffer> {
  try {
    return await readFile(path);
  } catch {
    throw new OperatorError(`The file ${path} cannot be read. Check its name and that you may read it.`);
  }
}

/**
 * Reads a file of the Organisation Data Service, whichever it is; refuses (OperatorError) any other.
 * @param effectiveOn day from which moves and new names hold, where the file does not say
 */
export async function readOdsFile(path: string, effectiveOn: string): Promise<OdsFile> {
  const bytes = await readBytes(path);
  const contentSha256 = createHash('sha256').update(bytes).digest('hex');
  const rows = readRows(decodeText(bytes));
  if (rows.length === 0) throw new OperatorError(`The file ${basename(path)} is empty.`);
  if (detectFormat(rows) === 'ETR') {
    return { source: 'etr', contentSha256, effectiveOn, completeFor: [], ...readEtr(rows) };
  }
  const { records, refused, extractedOn } = readPracticeMapping(rows);
  return {
    source: `${mappingSource} ${extractedOn}`,
    contentSha256,
    effectiveOn: extractedOn,
    completeFor: ['PRACTICE', 'PCN'],
    records,
    refused,
  };
}
