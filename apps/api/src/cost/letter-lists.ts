import type { CostTable } from '@monitor/api-platform';

/** Lengths of what is said of letters and mailboxes, at most. */
export const letterLists: CostTable['lists'] = {
  'LettersOverview.counts': 7,
  'LettersOverview.letters': 100,
  'MailboxesOfPlace.mailboxes': 3,
  'MailboxesOfPlace.steps': 20,
  'MailboxesOfPlace.letters': 20,
  'LetterToShown.reached': 100,
  'LetterToShown.withoutMailbox': 100,
  'LetterToShown.writtenToday': 20,
  'LetterToShown.notAsked': 20,
};
