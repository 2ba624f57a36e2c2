import type { Finding } from '../../findings/finding.js';

/** What has become of a gap; narrowing says how, because a gap that closes downwards is no success. */
export const changesInMatrix = [
  'WIDENED',
  'CAUGHT_UP',
  'LEVELLED_DOWN',
  'LEVELLED_DOWN_IN_PART',
  'NARROWED',
  'AS_BEFORE',
  'CANNOT_TELL',
  'NOTHING_TO_COMPARE',
] as const;
export type ChangeInMatrix = (typeof changesInMatrix)[number];

const meanings: Record<ChangeInMatrix, string> = {
  WIDENED: 'The gap has widened among the same organisations.',
  CAUGHT_UP: 'The gap has narrowed because the group behind rose.',
  LEVELLED_DOWN: 'The gap has narrowed because the group ahead fell, and the one behind did not clearly rise.',
  LEVELLED_DOWN_IN_PART: 'The gap has narrowed because the group ahead fell and the one behind rose.',
  NARROWED: 'The gap has narrowed, and which group moved cannot be told or is withheld.',
  AS_BEFORE: 'Any change is too small to matter.',
  CANNOT_TELL: 'Whether the gap has changed cannot be told from these figures.',
  NOTHING_TO_COMPARE: 'There are no two quarters that may be compared.',
};

/** What a change in the matrix means, for the descriptions of the schema. */
export function changeInMatrixMeaning(change: ChangeInMatrix): string {
  return meanings[change];
}

const narrowings = {
  LEVELLING_DOWN: 'LEVELLED_DOWN',
  BOTH_ENDS_MOVED: 'LEVELLED_DOWN_IN_PART',
  ONE_BEHIND_ROSE: 'CAUGHT_UP',
} as const;
type Narrowing = keyof typeof narrowings;

/** The change that a finding on a gap states. Input: a finding of the kind GAP_CHANGE. */
export function changeInMatrix({ verdict, causes, figures }: Finding): ChangeInMatrix {
  if (verdict === 'CANNOT_TELL') return 'CANNOT_TELL';
  if (verdict === 'ALIKE') return 'AS_BEFORE';
  // The number of organisations bears the direction as its subject, also where it is withheld itself.
  if (figures.some(({ name, subject }) => name === 'sameOrganisations' && subject === 'WIDER')) return 'WIDENED';
  const how = causes.filter(({ subject }) => subject === null).map(({ kind }) => kind);
  const narrowing = how.find((kind): kind is Narrowing => kind in narrowings);
  return narrowing === undefined ? 'NARROWED' : narrowings[narrowing];
}

/** The change of an area's gap, as one of its findings states it; nothing to compare where none does. */
export function changeOfFindings(findings: readonly Finding[]): ChangeInMatrix {
  const finding = findings.find(({ kind }) => kind === 'GAP_CHANGE');
  return finding === undefined ? 'NOTHING_TO_COMPARE' : changeInMatrix(finding);
}

/** Whether a change was told without its figures, which are withheld: its verdict was then decided for itself alone. */
export function isWithheld({ verdict, figures }: Finding): boolean {
  return verdict !== 'CANNOT_TELL' && !figures.some(({ name }) => name === 'changeOfSame');
}
