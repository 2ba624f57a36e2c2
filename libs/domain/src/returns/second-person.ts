/** Everyone who had a hand in a submitted revision, by what they did. */
export interface RevisionHands {
  /** Whoever typed any of its answers or submitted it. */
  preparers: readonly string[];
  /** Whoever signed it off. */
  signers: readonly string[];
}

/** Steps on a revision that need somebody else than those who took the steps before. */
export const secondPersonSteps = ['SIGN_OFF', 'ACCEPT'] as const;
export type SecondPersonStep = (typeof secondPersonSteps)[number];

/**
 * Why somebody may not take a step, given what they did to the revision before; null if they may. Those who prepared a
 * revision neither sign it off nor accept it, and those who signed it off do not accept it, whatever role they act in.
 * Anyone may send it back, since that makes nothing count.
 */
export function whyNotSecondPerson(
  step: SecondPersonStep,
  { preparers, signers }: RevisionHands,
  personId: string,
): string | null {
  if (preparers.includes(personId)) {
    return step === 'SIGN_OFF'
      ? 'You prepared this return, so somebody else in your organisation must sign it off.'
      : 'You prepared this return, so another regional lead must accept it.';
  }
  if (step === 'ACCEPT' && signers.includes(personId)) {
    return 'You signed this return off, so another regional lead must accept it.';
  }
  return null;
}
