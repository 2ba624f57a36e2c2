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
  numerators: readonly number[];
  denominators: readonly number[];
  /** Whether it is a share, by weights, of what a divided body counted. */
  isEstimated: boolean;
}

/** The three counts that may be known of a group: people of whom it is so, of whom it is not so, and both together. */
export const measures = ['INSIDE', 'OUTSIDE', 'EVERYBODY'] as const;
export type Measure = (typeof measures)[number];

/** One of the three counts of a group that an organisation adds; 0 where it gave none. */
export function countOf({ numerators, denominators }: Contribution, group: number, measure: Measure): number {
  const inside = numerators[group] ?? 0;
  const everybody = denominators[group] ?? 0;
  if (measure === 'INSIDE') return inside;
  return measure === 'EVERYBODY' ? everybody : everybody - inside;
}

/** Whether an organisation gave a group at all: a group of nobody was given, which is not the same as left out. */
export function gaveGroup({ denominators }: Contribution, group: number): boolean {
  return group < denominators.length;
}

/** The part that undivided counts are: the same counts are the same part. */
export function undivided(numerators: readonly number[], denominators: readonly number[]): string[] {
  return [`${numerators.join()}/${denominators.join()}`];
}
