import type { AssuranceLevel, ImplementationStatus } from './implementation-status.js';

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
