import type { PublishedSight } from '../ways/publications.js';
import { atomsOf, organisationsOf, trueSum } from './atoms.js';

/** Who is in a table, and the design effect that a reader holds for the table's own. */
export interface KnownEffect {
  members: readonly string[];
  effect: number;
}

/** A table's published design effect, and the people that an organisation of it has on average as published. */
interface ShownEffect extends KnownEffect {
  meanSize: number;
}

const england = 'AS_WAS.ENGLAND.ENG';

/** Effects that can be published: four steps a doubling. */
const steps = Array.from({ length: 80 }, (_, step) => 2 ** (step / 4));

/**
 * What a reader makes of the design effects of a group: those of one publication are led back to the effect of England
 * that explains them all, scaled to the size of each area's organisations. Where no effect of England's does, each is held for
 * the area's own; what people who are alike by 0.05 everywhere would explain, for nobody's.
 */
export function effectsKnown(sight: PublishedSight, group: number): KnownEffect[] {
  const instants = [...new Set(sight.tables.map(({ instant }) => instant))];
  return instants.flatMap((instant) => {
    const shown = sight.tables.flatMap((table, index): ShownEffect[] => {
      const effect = sight.published[index]?.figures.groups[group]?.designEffect ?? null;
      if (table.instant !== instant || effect === null) return [];
      return [{ members: table.members, effect, meanSize: meanSize(table.members, sight, group) }];
    });
    const members = sight.membersAt(instant, england);
    return ofPublication(shown, { members, size: meanSize(members, sight, group) });
  });
}

function ofPublication(
  shown: readonly ShownEffect[],
  { members, size }: { members: readonly string[]; size: number },
): KnownEffect[] {
  const explains = (step: number) => (each: ShownEffect) =>
    isStepUp(each.effect, 1 + (step - 1) * (each.meanSize / size));
  const isAssumed = (each: ShownEffect) => isStepUp(each.effect, 1 + 0.05 * Math.max(0, 2 * each.meanSize - 1));
  const telling = shown.filter((each) => !isAssumed(each));
  if (telling.length === 0) return [];
  const effect = steps.findLast((step) => telling.every(explains(step)));
  return effect === undefined ? telling : [{ members, effect }];
}

/** Whether a published effect is the next step up from another, but for what the rounding of figures adds. */
function isStepUp(published: number, effect: number): boolean {
  const step = 2 ** (Math.ceil(Math.log2(Math.max(1, effect)) * 4 - 2e-4) / 4);
  return Math.abs(published / step - 1) < 1e-3;
}

function meanSize(members: readonly string[], sight: PublishedSight, group: number): number {
  const people = trueSum(atomsOf(members, sight), sight, group, 'denominator');
  return (Math.round(people / 5) * 5) / organisationsOf(members).length;
}
