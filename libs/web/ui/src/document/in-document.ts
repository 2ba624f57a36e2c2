import { createContext, useContext } from 'react';

/** Whether what is drawn stands in a document: to be read and printed, with nothing to choose or press. */
export const InDocument = createContext(false);

/** Whether it does. A page by itself is no document. */
export function useIsInDocument(): boolean {
  return useContext(InDocument);
}
