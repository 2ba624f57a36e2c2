import type { EntityManager } from 'typeorm';
import { knownBreaks } from './known-breaks.query.js';
import { recordNextVersion } from './record-breaks.query.js';
import type { Recorder } from './record-breaks.query.js';

/** Withdraws the entries that hold and whose id is meant, as they stand by now. */
export async function withdrawBreaks(
  manager: EntityManager,
  isMeant: (id: string) => boolean,
  recorder: Recorder,
): Promise<void> {
  const entries = (await knownBreaks(manager)).filter(({ id }) => isMeant(id));
  for (const { version, id, ...content } of entries) {
    const next = { id, expectedVersion: version, isWithdrawn: true };
    await recordNextVersion(manager, next, { content, recorder });
  }
}
