/** What kind of thing an edition changes. */
export const editionChangeKinds = ['ADDED', 'REMOVED', 'REWORDED', 'ASKED_OF', 'ANSWERS', 'RULES', 'ORDER'] as const;
export type EditionChangeKind = (typeof editionChangeKinds)[number];

const labels: Record<EditionChangeKind, string> = {
  ADDED: 'Added',
  REMOVED: 'Removed',
  REWORDED: 'Reworded',
  ASKED_OF: 'Who is asked',
  ANSWERS: 'How it is answered',
  RULES: 'Checks',
  ORDER: 'Order',
};

const meanings: Record<EditionChangeKind, string> = {
  ADDED: 'It is asked for the first time, or again.',
  REMOVED: 'It is asked no longer. What was answered stays.',
  REWORDED: 'It reads otherwise.',
  ASKED_OF: 'Other types of organisation are asked, or another duty holds.',
  ANSWERS: 'What can be filled in, or how it is counted, is another.',
  RULES: 'Other checks are applied.',
  ORDER: 'It stands in another place.',
};

/** One difference between two editions, in words. */
export interface EditionChange {
  kind: EditionChangeKind;
  /** Title of the section in which it lies; null for what belongs to the whole edition. */
  section: string | null;
  /** Code of the question; null for what belongs to a section or the whole edition. */
  question: string | null;
  /** A sentence that says what was and what is. */
  sentence: string;
}

/** A kind of change in a word or two. */
export function editionChangeLabel(kind: EditionChangeKind): string {
  return labels[kind];
}

/** What a kind of change means, in one sentence. */
export function editionChangeMeaning(kind: EditionChangeKind): string {
  return meanings[kind];
}
