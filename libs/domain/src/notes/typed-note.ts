import { storableText } from '../wording/storable-text.js';
import { isTooLong } from '../wording/text-length.js';
import { longestComparisonNote } from './comparison-note.js';

/** What must be mended before a note can stand beside a comparison. */
export interface NoteProblem {
  field: 'text';
  message: string;
}

/** A typed note as it would be kept. */
export function keptNote(typed: string): string {
  return storableText(typed).trim();
}

function faultOf(text: string, standing: string | null): string | null {
  if (text === '') return 'Write the note first.';
  if (isTooLong(text, longestComparisonNote)) {
    return `A note can have ${longestComparisonNote.toLocaleString('en-GB')} characters. Shorten it.`;
  }
  return text === standing ? 'This is what your note says already. Change something, or leave it as it is.' : null;
}

/**
 * What can be told at a glance to be amiss with a typed note: for the page, which leaves to the service whether it may name
 * or count anybody.
 * @param standing the text of the note that it takes the place of; null where none stands
 */
export function typedNoteProblems(typed: string, standing: string | null): NoteProblem[] {
  const message = faultOf(keptNote(typed), standing);
  return message === null ? [] : [{ field: 'text', message }];
}
