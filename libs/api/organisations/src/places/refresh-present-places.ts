import { recordAuditEvent } from '@monitor/api-platform';
import { readMoment } from '@monitor/api-reference';
import type { EntityManager } from 'typeorm';
import { readHistory } from '../periods/known-history.query.js';
import { placeMoves } from './place-moves.js';
import type { PlaceMove, PlacesObserver } from './place-moves.js';
import { readPresentPlaces } from './present-places.query.js';
import { lockAllRollups, writePresentPlaces } from './write-present-places.query.js';

/**
 * Works out where every organisation counts on the boundaries of the day, writes it down, and tells the observer what
 * moved. To be called in the transaction that changed a period or a succession, and whenever the day has changed.
 */
export async function refreshPresentPlaces(manager: EntityManager, observe: PlacesObserver): Promise<PlaceMove[]> {
  await lockAllRollups(manager);
  const { today } = await readMoment(manager);
  const moves = placeMoves(await readPresentPlaces(manager), await readHistory(manager, today));
  await writePresentPlaces(manager, moves, today);
  await observe(manager, moves);
  if (moves.length > 0) await noteMoves(manager, moves);
  return moves;
}

/** On whose behalf figures on the boundaries of today were added up anew. */
function noteMoves(manager: EntityManager, moves: readonly PlaceMove[]): Promise<void> {
  const named = moves.slice(0, 20).map(({ code }) => code);
  const subject = `${moves.length} organisations: ${named.join(' ')}${moves.length > named.length ? ' …' : ''}`;
  return recordAuditEvent(manager, { kind: 'PLACES_MOVED', operation: 'refreshPresentPlaces', subject });
}
