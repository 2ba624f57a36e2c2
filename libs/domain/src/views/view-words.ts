import { isTooLong } from '../wording/text-length.js';

/** The longest name of a saved view, in characters. */
export const longestViewName = 100;
/** The longest note beside one, in characters. */
export const longestViewNote = 1_500;

/** What somebody calls a view, and what they say of it. */
export interface ViewWords {
  name: string;
  note: string;
}

/** What must be mended before a view can be kept under these words. */
export interface ViewWordsIssue {
  field: keyof ViewWords;
  message: string;
}

/** What is wrong with the name and the note of a view: a name is needed, and both have a longest length. */
export function viewWordsIssues({ name, note }: ViewWords): ViewWordsIssue[] {
  const issues: ViewWordsIssue[] = [];
  if (name.trim() === '') issues.push({ field: 'name', message: 'Give the view a name.' });
  if (isTooLong(name, longestViewName)) {
    issues.push({ field: 'name', message: `Use a name of at most ${String(longestViewName)} characters.` });
  }
  if (isTooLong(note, longestViewNote)) {
    issues.push({ field: 'note', message: `Use a note of at most ${String(longestViewNote)} characters.` });
  }
  return issues;
}
