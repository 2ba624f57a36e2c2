/** A step that somebody has just taken, which the page after it confirms. */
export const stepsDone = ['SUBMITTED', 'SIGNED_OFF', 'ACCEPTED', 'SENT_BACK', 'GIVEN_UP'] as const;
export type StepDone = (typeof stepsDone)[number];

const titles: Record<StepDone, string> = {
  SUBMITTED: 'Return submitted',
  SIGNED_OFF: 'Return signed off',
  ACCEPTED: 'Return accepted',
  SENT_BACK: 'Return sent back',
  GIVEN_UP: 'Correction given up',
};

/** What a step that was taken is called. */
export function doneTitle(step: StepDone): string {
  return titles[step];
}

/** What the page before says was done, as it came with the address; null where nothing was, or it is not understood. */
export function readStepDone(state: unknown): StepDone | null {
  const { done } = (typeof state === 'object' && state !== null ? state : {}) as { done?: unknown };
  return stepsDone.find((step) => step === done) ?? null;
}
