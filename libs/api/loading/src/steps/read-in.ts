import { randomUUID } from 'node:crypto';
import { DomainError, readMapping } from '@monitor/domain';
import type { Instigator, LoadingMapping, MappingFault } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { checkFile } from '../checking/check-file.js';
import { recordVersion } from '../collections/collection-versions.query.js';
import { insertCollection, lockUnread } from '../collections/insert-collection.query.js';
import { uuid } from './uuid.js';

/** A collection that can be read in by its mapping, or what is wrong with that. */
export type Begun = { collectionId: string } | { faults: MappingFault[] };

/** The longest mapping, in characters. */
const longestMapping = 1_000_000;

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

/** Begins a collection with its mapping, as text; its file comes next. Refuses (INPUT_NOT_UNDERSTOOD) what is no JSON. */
export async function beginCollection(
  manager: EntityManager,
  { fileName, mappingText }: { fileName: string; mappingText: string },
): Promise<Begun> {
  const reading = readMapping(parsed(mappingText));
  if ('faults' in reading) return reading;
  const collectionId = randomUUID();
  await insertCollection(manager, { id: collectionId, fileName, mapping: reading.mapping });
  return { collectionId };
}

/** The mapping of a collection whose file is yet to come; refuses where there is none. */
async function mappingOf(manager: EntityManager, id: string): Promise<LoadingMapping> {
  const found = uuid.test(id) ? await lockUnread(manager, id) : null;
  if (found === null) throw new DomainError('NOT_FOUND', 'There is no such collection. Start again from the list.');
  if (!found.isRead) return found.mapping;
  const message = 'The file of this collection was read in before. Begin another collection for another file.';
  throw new DomainError('STATE_DOES_NOT_ALLOW', message);
}

/**
 * Reads the file of a collection in and checks it, as its first step; nothing of it counts. Gives back what is wrong with
 * the mapping where it names columns that the file has not, and then nothing is kept of the file.
 */
export async function readIn(
  { instigator, manager }: { instigator: Pick<Instigator, 'personId' | 'displayName'>; manager: EntityManager },
  { id, bytes }: { id: string; bytes: AsyncIterable<Uint8Array> },
): Promise<MappingFault[]> {
  const mapping = await mappingOf(manager, id);
  const checked = await checkFile(manager, { collectionId: id, mapping, bytes });
  if ('faults' in checked) return checked.faults;
  const { contentHash, counts } = checked;
  await recordVersion(manager, {
    id,
    version: 1,
    step: 'CHECK',
    state: 'CHECKED',
    contentHash,
    counts,
    comment: null,
    personId: instigator.personId,
    personName: instigator.displayName,
  });
  return [];
}
