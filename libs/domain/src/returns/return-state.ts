/** Where a return is on its way. */
export const returnStates = ['NOT_STARTED', 'DRAFT', 'SUBMITTED', 'SIGNED_OFF', 'ACCEPTED', 'RETURNED'] as const;
export type ReturnState = (typeof returnStates)[number];

const stateLabels: Record<ReturnState, string> = {
  NOT_STARTED: 'Not started',
  DRAFT: 'Draft',
  SUBMITTED: 'Waiting for sign-off',
  SIGNED_OFF: 'Signed off, with the regional lead',
  ACCEPTED: 'Accepted',
  RETURNED: 'Sent back for changes',
};

const stateMeanings: Record<ReturnState, string> = {
  NOT_STARTED: 'The return is expected, and nobody has begun it.',
  DRAFT: 'The organisation is filling the return in, or correcting it.',
  SUBMITTED: 'The preparer has submitted it, and it waits for the organisation’s approver.',
  SIGNED_OFF: 'The organisation has signed it off, and it waits for the regional lead.',
  ACCEPTED: 'The regional lead has accepted it, and it counts in comparisons.',
  RETURNED: 'It was sent back with a comment, and has not been submitted again.',
};

/** Where a return is on its way, in words. */
export function stateLabel(state: ReturnState): string {
  return stateLabels[state];
}

/** Where a return is on its way and whose turn it is, in one sentence. */
export function stateMeaning(state: ReturnState): string {
  return stateMeanings[state];
}
