import { createContext, useContext, useEffect } from 'react';

/** The part of the program that shows comments and colleagues, which comes after the page itself. */
export type TogetherPart = typeof import('./together-part.js');

/** Shared by all pages of one return. */
interface PartOfReturn {
  /** Null until it has come, and for whoever writes no comments. */
  part: TogetherPart | null;
  isWanted: boolean;
  /** Says in which section of the form the viewer is; null = in none. */
  enter: (section: string | null) => void;
}

const noPart: PartOfReturn = { part: null, isWanted: false, enter: () => undefined };

export const PartContext = createContext(noPart);

/** The part, and whether it is on its way. */
export function usePart() {
  return useContext(PartContext);
}

/** Says that the viewer is in a section for as long as the page is shown. */
export function useEnter(section: string): void {
  const { enter } = usePart();
  useEffect(() => {
    enter(section);
    return () => enter(null);
  }, [enter, section]);
}
