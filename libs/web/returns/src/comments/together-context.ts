import { createContext, useContext } from 'react';
import { nobodyYet } from './thread.js';
import type { Thread } from './thread.js';
import { threadsAbout } from './threads-about.js';

export const TogetherContext = createContext(nobodyYet);

/** What colleagues write and where they are; nothing is known outside the pages of a return. */
export function useTogether() {
  return useContext(TogetherContext);
}

/** The conversations about one question, or, with null, about the whole return. */
export function useCommentsOn(question: string | null): readonly Thread[] {
  return threadsAbout(useTogether().threads ?? [], question);
}
