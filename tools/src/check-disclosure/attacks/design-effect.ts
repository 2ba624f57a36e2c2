import { designEffectsOfShare } from '@monitor/statistics';
import type { PublishedSight } from '../ways/publications.js';
import type { Bounds } from '../ways/seen-table.js';
import { atomsOf, organisationsOf, trueSum } from './atoms.js';
import { effectsKnown } from './effects-known.js';
import type { KnownEffect } from './effects-known.js';
import { addOutcomes, judge } from './outcome.js';
import type { Outcome } from './outcome.js';

/** Which design effects a reader has: those published or, for comparison, each table's own, exactly. */
export type EffectShown = 'PUBLISHED' | 'UNGUARDED';

/** One organisation's counts of a group, and how far its numerator lies from its part of the share. */
interface Part {
  numerator: number;
  people: number;
  deviation: number;
  /** By how much leaving it out of the table moves the share: the deviation over this. */
  rest: number;
}

/**
 * The reader of design effects: knows how many people of a group each organisation has, the whole share exactly, and the
 * counts of the organisation that lies furthest from it; takes the jackknife's sum of squares from the design effect, and
 * works out how far each other organisation can lie from the share. Judged are numerators of up to 7 people.
 */
export function judgeDesignEffects(sight: PublishedSight, shown: EffectShown): Outcome {
  const groups = sight.tables[0]?.groups.map((_, group) => group) ?? [];
  return addOutcomes(
    groups.flatMap((group) => {
      const known = shown === 'UNGUARDED' ? ownEffects(sight, group) : effectsKnown(sight, group);
      return known.map(({ members, effect }) => judgeEffect(partsOf(members, sight, group), effect));
    }),
  );
}

/** Each table's own effect, wherever its share is shown. */
function ownEffects(sight: PublishedSight, group: number): KnownEffect[] {
  return sight.tables.flatMap(({ members, groups }) => {
    if (groups[group]?.numerator == null) return [];
    const clusters = partsOf(members, sight, group).map(({ numerator, people }) => ({
      numerator,
      denominator: people,
    }));
    const effects = designEffectsOfShare({ clusters });
    return effects.computable && effects.jackknife !== null ? [{ members, effect: effects.jackknife }] : [];
  });
}

function partsOf(members: readonly string[], sight: PublishedSight, group: number): Part[] {
  const atoms = atomsOf(members, sight);
  const counts = organisationsOf(atoms).map((code) => {
    const own = atoms.filter((atom) => atom.startsWith(`${code}#`));
    return {
      numerator: trueSum(own, sight, group, 'numerator'),
      people: trueSum(own, sight, group, 'denominator'),
    };
  });
  const [people, share] = [peopleOf(counts), shareOf(counts)];
  return counts
    .filter((each) => each.people > 0)
    .map((each) => ({ ...each, deviation: each.numerator - share * each.people, rest: people - each.people }));
}

function peopleOf(parts: readonly Pick<Part, 'people'>[]): number {
  return parts.reduce((sum, { people }) => sum + people, 0);
}

function shareOf(parts: readonly Pick<Part, 'people' | 'numerator'>[]): number {
  return parts.reduce((sum, { numerator }) => sum + numerator, 0) / peopleOf(parts);
}

function judgeEffect(parts: readonly Part[], effect: number): Outcome {
  const insider = parts.reduce<Part | null>(
    (most, part) => (most === null || squareOf(part) > squareOf(most) ? part : most),
    null,
  );
  if (insider === null || parts.length < 3) return addOutcomes([]);
  const asked = parts.filter((part) => part !== insider && part.numerator <= 7 && part.people > 10);
  return addOutcomes(asked.map((part) => judge(part.numerator, boundsOf(part, { insider, parts, effect }))));
}

function squareOf({ deviation, rest }: Part): number {
  return (deviation / rest) ** 2;
}

/** How far the deviation of one can be from nought, where the others make up for it as cheaply as they can. */
function boundsOf(
  part: Part,
  { insider, parts, effect }: { insider: Part; parts: readonly Part[]; effect: number },
): Bounds {
  const share = shareOf(parts);
  const squares = ((effect * share * (1 - share)) / peopleOf(parts)) * (parts.length / (parts.length - 1));
  const left = squares - squareOf(insider);
  const others = parts.filter((each) => each !== part && each !== insider);
  const room = others.reduce((sum, { rest }) => sum + rest ** 2, 0);
  // e²/rest² + (own + e)²/room <= left, a quadratic in e.
  const [a, b] = [1 / part.rest ** 2 + 1 / room, (2 * insider.deviation) / room];
  const root = Math.sqrt(Math.max(0, b * b - 4 * a * (insider.deviation ** 2 / room - left)));
  const around = (e: number) => share * part.people + e;
  return {
    low: Math.max(0, Math.ceil(around((-b - root) / (2 * a)) - tolerance)),
    high: Math.min(part.people, Math.floor(around((-b + root) / (2 * a)) + tolerance)),
  };
}

/** How far a double may be from the whole number that it means. */
const tolerance = 1e-4;
