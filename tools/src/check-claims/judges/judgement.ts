/** What became of a finding held against what is so. */
export const judgements = ['RIGHT', 'WRONG', 'CANNOT_TELL'] as const;
export type Judgement = (typeof judgements)[number];

/** Of several things that a view says the worst: one false claim makes the view false. */
export function worstOf(all: readonly Judgement[]): Judgement {
  if (all.includes('WRONG')) return 'WRONG';
  return all.includes('RIGHT') ? 'RIGHT' : 'CANNOT_TELL';
}
