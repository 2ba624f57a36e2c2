const meanings = {
  WIDER: 'The gap of the same organisations became wider, beyond chance.',
  NARROWER: 'The gap of the same organisations became narrower, beyond chance.',
  ALIKE: 'The whole interval of the change lies inside a margin that was declared beforehand.',
  CANNOT_TELL: 'Neither a change nor likeness was shown, which is not the same as no change.',
} as const;

/** What became of a gap among the organisations that gave it both times. */
export type VerdictOfSame = keyof typeof meanings;
export const verdictsOfSame = Object.keys(meanings) as VerdictOfSame[];

/** What a verdict on the same organisations claims, in one sentence. */
export function verdictOfSameMeaning(verdict: VerdictOfSame): string {
  return meanings[verdict];
}
