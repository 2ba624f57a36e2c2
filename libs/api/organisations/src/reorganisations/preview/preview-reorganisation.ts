import { readMoment } from '@monitor/api-reference';
import {
  areaChanges,
  checkReorganisation,
  closingCodes,
  expectedReturnsEffect,
  hasReorganisationErrors,
  KnownBodies,
  movedPlaces,
  OrganisationHistory,
  presentPlaces,
  reorganisationEffects,
  seriesEffects,
  totalsEffect,
} from '@monitor/domain';
import type { ReorganisationContent, ReorganisationContext, ReorganisationEffects } from '@monitor/domain';
import type { EntityManager } from 'typeorm';
import { byCode } from '../../places/by-code.js';
import { placeMoves } from '../../places/place-moves.js';
import { effectsFingerprint } from '../changes/effects-fingerprint.js';
import { readReorganisationContext } from '../storage/reorganisation-context.query.js';
import { readMovedCounts } from './moved-counts.query.js';

/** What a reorganisation would do, before the words for it. */
export type PreviewFacts = NonNullable<Awaited<ReturnType<typeof previewReorganisation>>>;

/**
 * What a reorganisation would do to organisations, to the returns that are expected and to every series: worked out as
 * it would be on its day, or today where that has passed. Null where it has errors. Reads as a system actor.
 */
export async function previewReorganisation(manager: EntityManager, content: ReorganisationContent) {
  const { today } = await readMoment(manager);
  const context = await readReorganisationContext(manager, [...closingCodes(content)]);
  if (hasReorganisationErrors(checkReorganisation(content, context, today))) return null;
  const known = new KnownBodies(context, content.effectiveOn);
  const effects = reorganisationEffects(content, known);
  const readOn = content.effectiveOn > today ? content.effectiveOn : today;
  const places = movedPlaces(movesOn(readOn, context, effects));
  const { returns, counts } = await readMovedCounts(manager, places);
  return {
    content,
    known,
    effects,
    readOn,
    effect: effectsFingerprint(effects),
    areas: areaChanges(content, known),
    expected: expectedReturnsEffect(known, effects, today),
    returns,
    series: seriesEffects(counts),
    totals: totalsEffect(counts),
  };
}

/** Where organisations count on the boundaries of a day, without and with what a reorganisation says. */
function movesOn(day: string, { periods, successions }: ReorganisationContext, effects: ReorganisationEffects) {
  const changed = new Set(effects.codes);
  const without = new OrganisationHistory(periods, successions, day);
  const rest = periods.filter(({ code }) => !changed.has(code));
  const withIt = new OrganisationHistory([...rest, ...effects.periods], [...successions, ...effects.successions], day);
  return placeMoves(byCode(presentPlaces(without)), withIt);
}
