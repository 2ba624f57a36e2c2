import { comparedPair } from '@monitor/domain';
import type { QuarterId, StratifierDefinition } from '@monitor/domain';
import type { AreaFindingsSubject, QuarterOfArea } from './area-findings-subject.js';

/** A gap in two quarters, of an area or of what is left of it. */
export interface GapThenAndNow {
  then: number;
  now: number;
}

/** The parts without which the change of a gap would be another, and what it would have been. */
export interface Influence {
  parts: { code: string; name: string }[];
  without: GapThenAndNow;
}

/**
 * The one part, or else the two, of an area that carry the change of its gap: without them less than a quarter of it is
 * left, or it goes the other way. From published counts of the area less those of its parts, where both are shown in both
 * quarters. Null where no one and no two carry it, or nothing changed.
 */
export function influenceOf(
  { points, parts, definition }: AreaFindingsSubject,
  since: QuarterId,
  until: QuarterId,
): Influence | null {
  const whole = countsIn(points, [since, until], definition);
  const ofParts = parts.flatMap(({ code, name, points: own }) => {
    const counts = countsIn(own, [since, until], definition);
    return counts === null ? [] : [{ code, name, counts }];
  });
  const all = whole === null ? null : gapsOf(whole);
  if (whole === null || all === null || Math.abs(all.now - all.then) < leastChange) return null;
  const left = (chosen: typeof ofParts) => gapsOf(chosen.reduce((rest, { counts }) => less(rest, counts), whole));
  const choices = [
    ofParts.map((part) => [part]),
    ofParts.flatMap((one, index) => ofParts.slice(index + 1).map((other) => [one, other])),
  ];
  for (const chosen of choices) {
    const carrying = chosen
      .flatMap((each) => {
        const without = left(each);
        return without !== null && carries(all, without) ? [{ parts: each, without }] : [];
      })
      .sort((a, b) => shareLeft(all, a.without) - shareLeft(all, b.without))[0];
    if (carrying !== undefined) {
      return { parts: carrying.parts.map(({ code, name }) => ({ code, name })), without: carrying.without };
    }
  }
  return null;
}

/** Half of a tenth of a percentage point: less is no change as it is written. */
const leastChange = 0.0005;
const mostLeft = 0.25;

function carries(all: GapThenAndNow, without: GapThenAndNow): boolean {
  return shareLeft(all, without) < mostLeft;
}

/** How much of the change is left; below zero where it goes the other way. */
function shareLeft(all: GapThenAndNow, without: GapThenAndNow): number {
  return (without.now - without.then) / (all.now - all.then);
}

/** Numerator and denominator of the reference and of the group against it, then and now. */
type Counts = readonly number[];

function countsIn(
  points: readonly QuarterOfArea[],
  quarterIds: readonly QuarterId[],
  definition: StratifierDefinition,
): Counts | null {
  const pair = comparedPair(definition);
  if (pair === null) return null;
  const counts = quarterIds.flatMap((quarterId) => {
    const groups = points.find((each) => each.quarterId === quarterId)?.point.groups ?? [];
    return [pair.reference, pair.against].flatMap((code) => {
      const group = groups.find((each) => each.group === code);
      return [group?.numerator.value ?? NaN, group?.denominator.value ?? NaN];
    });
  });
  return counts.length === 8 && counts.every(Number.isFinite) ? counts : null;
}

function less(whole: Counts, part: Counts): Counts {
  return whole.map((count, index) => count - (part[index] ?? 0));
}

function gapsOf(counts: Counts): GapThenAndNow | null {
  const shares = [0, 2, 4, 6].map((at) => (counts[at] ?? NaN) / (counts[at + 1] ?? NaN));
  const isPossible = shares.every((share) => share >= 0 && share <= 1);
  const [first = 0, second = 0, third = 0, fourth = 0] = shares;
  return isPossible ? { then: first - second, now: third - fourth } : null;
}
