/** Where a letter is on its way. */
export const letterStates = [
  'WAITING',
  'SENDING',
  'SENT',
  'NOT_NEEDED',
  'SWITCHED_OFF',
  'FAILED',
  'NOT_KNOWN',
] as const;
export type LetterState = (typeof letterStates)[number];

const words: Record<LetterState, { label: string; meaning: string }> = {
  WAITING: { label: 'Waits', meaning: 'It waits for its hour, or to be tried again.' },
  SENDING: { label: 'On its way', meaning: 'A process is handing it to the mail server.' },
  SENT: { label: 'Sent', meaning: 'The mail server took it. Whether somebody read it cannot be told.' },
  NOT_NEEDED: { label: 'Not needed', meaning: 'When its turn came it was not true, or not wanted, any more.' },
  SWITCHED_OFF: { label: 'Would have been sent', meaning: 'No letters were sent by this service when its turn came.' },
  FAILED: { label: 'Failed', meaning: 'The mail server refused it, or could not be reached for hours.' },
  NOT_KNOWN: {
    label: 'Cannot tell',
    meaning: 'A process ended while handing it over. It is not sent again, so that nobody gets it twice.',
  },
};

/** Where a letter is on its way, in a few words. */
export function letterStateLabel(state: LetterState): string {
  return words[state].label;
}

/** The same in a sentence. */
export function letterStateMeaning(state: LetterState): string {
  return words[state].meaning;
}
