import type { AssuranceLevel, ImplementationStatus, ReturnState } from './return.js';

const statusLabels: Record<ImplementationStatus, string> = {
  NOT_STARTED: 'Not started',
  PLANNED: 'Planned',
  IN_PROGRESS: 'In progress',
  IMPLEMENTED: 'In place',
  EMBEDDED: 'In place and reviewed',
  NOT_APPLICABLE: 'Does not apply to us',
};

const statusHints: Record<ImplementationStatus, string> = {
  NOT_STARTED: 'Nothing has been decided yet.',
  PLANNED: 'There is an owner and a date, and work has not begun.',
  IN_PROGRESS: 'Work has begun and is not finished.',
  IMPLEMENTED: 'It is being done now, and there is evidence from the last 12 months.',
  EMBEDDED: 'It is being done now, has been reviewed, and is part of how things are done.',
  NOT_APPLICABLE: 'It cannot apply to this organisation. Say why.',
};

const assuranceLabels: Record<AssuranceLevel, string> = {
  SELF_ASSERTED: 'Our own statement',
  INTERNALLY_REVIEWED: 'Reviewed inside our organisation',
  INDEPENDENTLY_ASSURED: 'Checked by an independent body',
};

const assuranceMeanings: Record<AssuranceLevel, string> = {
  SELF_ASSERTED: 'The organisation says so itself, and nobody has checked it.',
  INTERNALLY_REVIEWED: 'Somebody inside the organisation has reviewed the claim.',
  INDEPENDENTLY_ASSURED: 'An independent body has checked the claim.',
};

const stateLabels: Record<ReturnState, string> = {
  NOT_STARTED: 'Not started',
  DRAFT: 'Draft',
  SUBMITTED: 'Waiting for sign-off',
  SIGNED_OFF: 'Signed off, with the region',
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

/** How far an action is in place, in words; an absent answer is "No answer", never "Not started". */
export function statusLabel(status: ImplementationStatus | null): string {
  return status === null ? 'No answer' : statusLabels[status];
}

/** What a status means, in one sentence: help beside the choice. */
export function statusHint(status: ImplementationStatus): string {
  return statusHints[status];
}

/** Who has checked a claim, in words. */
export function assuranceLabel(level: AssuranceLevel | null): string {
  return level === null ? 'No answer' : assuranceLabels[level];
}

/** How far a claim has been checked, in one sentence. */
export function assuranceMeaning(level: AssuranceLevel): string {
  return assuranceMeanings[level];
}

/** Where a return is on its way, in words. */
export function stateLabel(state: ReturnState): string {
  return stateLabels[state];
}

/** Where a return is on its way and whose turn it is, in one sentence. */
export function stateMeaning(state: ReturnState): string {
  return stateMeanings[state];
}
