import { registerWords } from '@monitor/api-platform';

/** What can have happened to a return; every kind is a line of its timeline. */
export const returnEventKinds = [
  'STARTED',
  'SUBMITTED',
  'WITHDRAWN',
  'SIGNED_OFF',
  'ACCEPTED',
  'SENT_BACK',
  'REOPENED',
] as const;
export type ReturnEventKind = (typeof returnEventKinds)[number];

export const ReturnEventKindWords = registerWords(
  'ReturnEventKind',
  returnEventKinds,
  'What happened to a return. WITHDRAWN: taken back before sign-off. REOPENED: opened for correction after acceptance.',
);
