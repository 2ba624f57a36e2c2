import { formatCount } from '../estimates/format-count.js';

/** What can have happened since somebody last looked, in the order of what asks most of whoever looks. */
export const changeKinds = [
  'RETURN_CAME_IN',
  'RETURN_CORRECTED',
  'RETURN_ACCEPTED',
  'RETURN_SENT_BACK',
  'QUESTION_WRITTEN',
  'COMMENT_WRITTEN',
  'NOTE_WRITTEN',
  'PUBLICATION_CAME_OUT',
  'BREAK_RECORDED',
  'WINDOW_CHANGED',
  'EDITION_PUBLISHED',
  'EVALUATION_ASKED',
  'EVALUATION_ANSWERED',
  'VIEW_SHARED',
] as const;
export type ChangeKind = (typeof changeKinds)[number];

interface ChangeWords {
  /** What one is called, what several are called, and what happened to them. */
  one: string;
  several: string;
  /** What the kind means, for those who read the schema. */
  meaning: string;
}

const words: Record<ChangeKind, ChangeWords> = {
  RETURN_CAME_IN: {
    one: 'return came in, signed off',
    several: 'returns came in, signed off',
    meaning: 'An organisation signed its return off, which waits for its region since.',
  },
  RETURN_CORRECTED: {
    one: 'return that counted before was accepted as corrected',
    several: 'returns that counted before were accepted as corrected',
    meaning: 'A return that was accepted before was corrected, and the correction was accepted.',
  },
  RETURN_ACCEPTED: {
    one: 'return was accepted',
    several: 'returns were accepted',
    meaning: 'A region accepted a return for the first time; it counts since.',
  },
  RETURN_SENT_BACK: {
    one: 'return was sent back to its organisation',
    several: 'returns were sent back to their organisations',
    meaning: 'A region sent a return back to be changed.',
  },
  QUESTION_WRITTEN: {
    one: 'question about a comparison has something new',
    several: 'questions about comparisons have something new',
    meaning: 'Somebody wrote in a conversation that a region began about a comparison.',
  },
  COMMENT_WRITTEN: {
    one: 'conversation about a return has something new',
    several: 'conversations about returns have something new',
    meaning: 'Somebody wrote in a conversation about a return that its region sees.',
  },
  NOTE_WRITTEN: {
    one: 'note was written beside a comparison',
    several: 'notes were written beside comparisons',
    meaning: 'An organisation wrote a note beside a comparison that it appears in, and it still stands.',
  },
  PUBLICATION_CAME_OUT: {
    one: 'publication came out',
    several: 'publications came out',
    meaning: 'Figures about people were published.',
  },
  BREAK_RECORDED: {
    one: 'break in what can be compared was recorded or changed',
    several: 'breaks in what can be compared were recorded or changed',
    meaning: 'A break in comparability was recorded, amended or withdrawn.',
  },
  WINDOW_CHANGED: {
    one: 'change of the days for sending returns was approved',
    several: 'changes of the days for sending returns were approved',
    meaning: 'The days on which the returns of a quarter can be sent were changed.',
  },
  EDITION_PUBLISHED: {
    one: 'edition of the form was published',
    several: 'editions of the form were published',
    meaning: 'A new edition of the form of the return was published.',
  },
  EVALUATION_ASKED: {
    one: 'question of evaluation was written down',
    several: 'questions of evaluation were written down',
    meaning: 'Somebody asked whether an outcome changed where something was put in place.',
  },
  EVALUATION_ANSWERED: {
    one: 'question of evaluation was answered',
    several: 'questions of evaluation were answered',
    meaning: 'The product worked the answer to a question of evaluation out.',
  },
  VIEW_SHARED: {
    one: 'saved view of your role was shared or changed',
    several: 'saved views of your role were shared or changed',
    meaning: 'Somebody who acts in the same role and place shared a view, or gave a shared one other words.',
  },
};

/** What a kind of change means, in a sentence. */
export function changeKindMeaning(kind: ChangeKind): string {
  return words[kind].meaning;
}

/**
 * How many changes of a kind there were, in words.
 * @example changesInWords('RETURN_ACCEPTED', 14) // "14 returns were accepted"
 */
export function changesInWords(kind: ChangeKind, total: number): string {
  const { one, several } = words[kind];
  return `${formatCount(total)} ${total === 1 ? one : several}`;
}
