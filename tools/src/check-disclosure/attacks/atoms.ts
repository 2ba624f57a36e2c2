import { organisationOf } from '../ways/seen-table.js';
import type { Sight } from '../ways/seen-table.js';

/** Members with those that were divided at any time as their parts, so that whole and parts can be compared. */
export function atomsOf(members: readonly string[], { partsOf }: Pick<Sight, 'partsOf'>): string[] {
  return members.flatMap((member) => partsOf.get(member) ?? [member]);
}

export function organisationsOf(members: readonly string[]): string[] {
  return [...new Set(members.map(organisationOf))];
}

export const countsShown = ['numerator', 'denominator'] as const;
export type CountShown = (typeof countsShown)[number];

/** What members truly gave together. */
export function trueSum(members: readonly string[], { truth }: Pick<Sight, 'truth'>, group: number, count: CountShown) {
  return members.reduce((sum, member) => {
    const counts = truth.get(member);
    if (counts === undefined) throw new Error(`Nothing is kept of ${member}.`);
    return sum + ((count === 'numerator' ? counts.numerators : counts.denominators)[group] ?? 0);
  }, 0);
}
