const kindMeanings = {
  GAP: 'The gap between the two groups that are compared.',
  SHARE: 'The share of the group that is set against the other, for example the most deprived fifth.',
} as const;

/** What of an outcome is set beside practice. */
export type OutcomeKind = keyof typeof kindMeanings;
export const outcomeKinds = Object.keys(kindMeanings) as OutcomeKind[];

/** What a kind of outcome is, in one sentence. */
export function outcomeKindMeaning(kind: OutcomeKind): string {
  return kindMeanings[kind];
}
