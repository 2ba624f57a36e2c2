/** Under this name the browser remembers, beside the shelf, that somebody's answers wait there. */
const markName = 'answers wait';

/**
 * Notes whether answers wait on the shelf. The shelf says it itself, and more; but it answers late, and a page must know
 * before it is first drawn.
 */
export function noteWaiting(isWaiting: boolean): void {
  try {
    if (isWaiting) localStorage.setItem(markName, 'yes');
    else localStorage.removeItem(markName);
  } catch {
    // Without the mark the page is drawn first, and what waits is laid over it a moment later.
  }
}

/** Whether something that was typed in this browser may not have been saved: a server cannot know of it. */
export function hasUnsavedAnswers(): boolean {
  try {
    return localStorage.getItem(markName) !== null || tabHasUnsavedAnswers();
  } catch {
    // A browser without storage keeps nothing.
    return false;
  }
}

/** How the names of what waited in a browser tab began, before there was a shelf. */
export const formerPrefix = 'unsaved ';

function tabHasUnsavedAnswers(): boolean {
  return Object.keys(sessionStorage).some((name) => name.startsWith(formerPrefix));
}
