import { registerEnum } from '@monitor/api-platform';

/** What can have happened to a return; every kind is a line of its timeline. */
export const returnEventKinds = [
  'STARTED',
  'TYPED_ON_BEHALF',
  'CONFIRMED',
  'SUBMITTED',
  'WITHDRAWN',
  'SIGNED_OFF',
  'ACCEPTED',
  'SENT_BACK',
  'REOPENED',
  'CORRECTION_GIVEN_UP',
] as const;
export type ReturnEventKind = (typeof returnEventKinds)[number];

const meanings: Record<ReturnEventKind, string> = {
  STARTED: 'Somebody in the organisation, or a helper for it, began to fill it in.',
  TYPED_ON_BEHALF: 'A helper typed in what the organisation wrote or said.',
  CONFIRMED: 'The organisation confirmed that what a helper typed is what it wrote.',
  SUBMITTED: 'A preparer, or the approver where helpers alone had typed, submitted the draft as a new revision.',
  SIGNED_OFF: 'An approver signed the revision off for the organisation.',
  ACCEPTED: 'A regional lead accepted the revision, which counts from then on.',
  SENT_BACK: 'An approver before sign-off, or a regional lead after it, asked for changes.',
  WITHDRAWN: 'A preparer took the submitted revision back before sign-off.',
  REOPENED: 'A preparer opened the accepted return for correction.',
  CORRECTION_GIVEN_UP:
    'A preparer gave the correction up: the version that was accepted stands again, with its answers.',
};

export const ReturnEventKindEnum = registerEnum({
  name: 'ReturnEventKind',
  description: 'What happened to a return.',
  values: returnEventKinds,
  meaning: (kind) => meanings[kind],
});
