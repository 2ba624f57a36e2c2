import { readMoment } from '@monitor/api-reference';
import {
  checkReorganisation,
  closingCodes,
  DomainError,
  KnownBodies,
  listInWords,
  reorganisationEffects,
} from '@monitor/domain';
import type { Actor, ReorganisationContent } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import type { PlacesObserver } from '../../places/place-moves.js';
import { refreshPresentPlaces } from '../../places/refresh-present-places.js';
import { lockImports } from '../../sources/locks.query.js';
import { readReorganisationContext } from '../storage/reorganisation-context.query.js';
import { readWritten } from '../storage/reorganisation-versions.query.js';
import { readStranded } from '../storage/reorganised-codes.query.js';
import type { WrittenByReorganisation } from '../storage/written-by-reorganisation.js';
import { effectsFingerprint } from './effects-fingerprint.js';
import { recordEffects, takeBackEffects } from './record-effects.js';
import { breakReason, recordReorganisationBreaks, withdrawReorganisationBreaks } from './reorganisation-breaks.js';

/** One transaction in which what is known about organisations changes. */
export interface RecordingWork {
  actor: Actor;
  manager: EntityManager;
  /** Keeps the figures on the boundaries of today. */
  observe: PlacesObserver;
}

/**
 * What a reorganisation would write, given what is known now. Refuses (STATE_DOES_NOT_ALLOW) one that has since come to
 * have errors.
 */
async function effectsNow(manager: EntityManager, content: ReorganisationContent) {
  const { today } = await readMoment(manager);
  const context = await readReorganisationContext(manager, [...closingCodes(content)]);
  const wrong = checkReorganisation(content, context, today).find(({ severity }) => severity === 'ERROR');
  if (wrong !== undefined) {
    const message = `What is known about organisations has changed since this was proposed: ${wrong.message} Return it to the drafter.`;
    throw new DomainError('STATE_DOES_NOT_ALLOW', message);
  }
  const known = new KnownBodies(context, content.effectiveOn);
  return { known, effects: reorganisationEffects(content, known) };
}

/**
 * Records what a reorganisation says, from its day on, and brings the boundaries of today up to date. Refuses
 * (DomainError) where it would do anything else than what the approver looked at.
 */
export async function recordReorganisation(
  { actor, manager, observe }: RecordingWork,
  { id, content, seenEffect }: { id: string; content: ReorganisationContent; seenEffect: string },
): Promise<WrittenByReorganisation> {
  await lockImports(manager);
  const { known, effects } = await effectsNow(manager, content);
  if (effectsFingerprint(effects) !== seenEffect) {
    throw new DomainError(
      'REVISION_STALE',
      'What is known about organisations has changed since you looked at the effect. Nothing was approved: load the page again and look once more.',
    );
  }
  const written = await recordEffects(manager, { id, effects, known });
  const links = effects.successions.filter((link) => known.before(link.predecessorCode)?.type === 'ICB');
  const names = new Map(content.newBodies.map(({ code, name }) => [code, name]));
  const recorder = { by: actor.personId, byName: actor.displayName, reason: breakReason(content, false) };
  await recordReorganisationBreaks(manager, { id, links, recorder }, (code) => names.get(code) ?? known.nameOf(code));
  await refreshPresentPlaces(manager, observe);
  return written;
}

/** Takes back what a reorganisation recorded. Refuses (DomainError) where organisations have come to belong to a body of it. */
export async function takeBackReorganisation(
  { actor, manager, observe }: RecordingWork,
  { id, content }: { id: string; content: ReorganisationContent },
): Promise<void> {
  await lockImports(manager);
  const written = await readWritten(manager, id);
  if (written === null) throw new Error(`Reorganisation ${id} was approved, and what it wrote is not known.`);
  await takeBackEffects(manager, id, written);
  const begun = content.newBodies.map(({ code }) => code);
  const stranded = await readStranded(manager, begun, content.effectiveOn);
  if (stranded.length > 0) {
    const message = `Other records count on its new bodies: those of ${listInWords(stranded.slice(0, 5))}${stranded.length > 5 ? ' and others' : ''}. Change these first, then revoke it.`;
    throw new DomainError('STATE_DOES_NOT_ALLOW', message);
  }
  await withdrawReorganisationBreaks(manager, {
    id,
    recorder: { by: actor.personId, byName: actor.displayName, reason: breakReason(content, true) },
  });
  await refreshPresentPlaces(manager, observe);
}
