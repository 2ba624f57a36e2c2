import { openCount } from './exact-count.js';
import type { ExactCount } from './exact-count.js';

/**
 * What one organisation adds to a table of counts of an area: a pair of counts for each group, in the order of the
 * stratifier. Exact, and so never outside the making of a publication.
 */
export interface Contribution {
  organisationCode: string;
  /**
   * What it consists of that no sum divides: one part, or several where the organisation was divided since and this is
   * more than one of the pieces. Two contributions of an organisation with the same counts have the same parts.
   */
  parts: readonly string[];
  /** Shorter than the groups of the stratifier where its edition of the form did not have those at the end. */
  numerators: readonly ExactCount[];
  denominators: readonly ExactCount[];
  /** What it was read from: `R` and the number of a revision, or `C` and the id of a loaded collection. */
  source: string;
  /** Whose weights made it a share of what a divided body counted; null where it is as it was counted. */
  weightsSource: string | null;
}

/** The three counts that may be known of a group: people of whom it is so, of whom it is not so, and both together. */
export const measures = ['INSIDE', 'OUTSIDE', 'EVERYBODY'] as const;
export type Measure = (typeof measures)[number];

/** One of the three counts of a group that an organisation adds; 0 where it gave none. */
export function countOf({ numerators, denominators }: Contribution, group: number, measure: Measure): number {
  const inside = openAt(numerators, group);
  const everybody = openAt(denominators, group);
  if (measure === 'INSIDE') return inside;
  return measure === 'EVERYBODY' ? everybody : everybody - inside;
}

function openAt(counts: readonly ExactCount[], group: number): number {
  const count = counts[group];
  return count === undefined ? 0 : openCount(count);
}

/** Whether an organisation gave a group at all: a group of nobody was given, which is not the same as left out. */
export function gaveGroup({ denominators }: Contribution, group: number): boolean {
  return group < denominators.length;
}

/** The part that undivided counts are: the same counts are the same part. */
export function undivided(numerators: readonly ExactCount[], denominators: readonly ExactCount[]): string[] {
  const written = (counts: readonly ExactCount[]) => counts.map(openCount).join();
  return [`${written(numerators)}/${written(denominators)}`];
}

/** The counts that a part is, from its name: what is divided has the areas of its pieces before them. */
export function readPart(part: string): { numerators: readonly number[]; denominators: readonly number[] } {
  const [numerators = '', denominators = ''] = part.slice(part.lastIndexOf('.') + 1).split('/');
  const counts = (written: string) => (written === '' ? [] : written.split(',').map(Number));
  return { numerators: counts(numerators), denominators: counts(denominators) };
}
