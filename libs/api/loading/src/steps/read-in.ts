import { DomainError, readMapping } from '@monitor/domain';
import type { Instigator, MappingFault } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { checkFile } from '../checking/check-file.js';
import { recordVersion } from '../collections/collection-versions.query.js';

/** A file as it comes, with its mapping as text. */
export interface FileToReadIn {
  fileName: string;
  mappingText: string;
  bytes: AsyncIterable<Uint8Array>;
}

/** The collection that was made of a file, or what is wrong with its mapping. */
export type ReadIn = { collectionId: string } | { faults: MappingFault[] };

/** The longest mapping, in characters. */
export const longestMapping = 1_000_000;

function parsed(text: string): unknown {
  if (text.length > longestMapping) {
    throw new DomainError('INPUT_NOT_UNDERSTOOD', 'The mapping has more than 1,000,000 characters. Shorten it.');
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''));
  } catch (failure) {
    const why = failure instanceof SyntaxError ? failure.message.slice(0, 200) : '';
    throw new DomainError('INPUT_NOT_UNDERSTOOD', `The mapping is not readable as JSON: ${why}. Correct it.`);
  }
}

/** Reads a file in and checks it, as the first step of a collection. Nothing of it counts. */
export async function readIn(
  { instigator, manager }: { instigator: Pick<Instigator, 'personId' | 'displayName'>; manager: EntityManager },
  { fileName, mappingText, bytes }: FileToReadIn,
): Promise<ReadIn> {
  const reading = readMapping(parsed(mappingText));
  if ('faults' in reading) return reading;
  const checked = await checkFile(manager, { fileName, mapping: reading.mapping, bytes });
  if ('faults' in checked) return checked;
  const { collectionId, contentHash, counts } = checked;
  await recordVersion(manager, {
    id: collectionId,
    version: 1,
    step: 'CHECK',
    state: 'CHECKED',
    contentHash,
    counts,
    comment: null,
    personId: instigator.personId,
    personName: instigator.displayName,
  });
  return { collectionId };
}
