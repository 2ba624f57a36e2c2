/** How the names of what waits in a browser tab begin, whoever typed it and in whichever return. */
export const unsavedPrefix = 'unsaved ';

/** Whether something that was typed in this browser tab has not been saved: a server cannot know of it. */
export function hasUnsavedAnswers(): boolean {
  try {
    return Object.keys(sessionStorage).some((name) => name.startsWith(unsavedPrefix));
  } catch {
    // A browser without storage keeps nothing.
    return false;
  }
}
