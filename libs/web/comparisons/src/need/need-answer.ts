import type { NeedBesidePracticeQuery, StandingOfBoard } from '@monitor/web-graphql';

export type NeedAnswer = NeedBesidePracticeQuery['needBesidePractice'];
export type NeedBoard = NeedAnswer['areas'][number];

/** How a board stands, in a few words beside its name. */
export const standingLabels: Record<StandingOfBoard, string> = {
  BELOW_ENGLAND: 'High need, less in place than England',
  ABOVE_ENGLAND: 'High need, more in place than England',
  CANNOT_TELL: 'High need, cannot tell',
  NOT_HIGH_NEED: 'Not among the highest third',
  NOT_JUDGED: 'Too few answers to judge',
};
