import { createContext, useContext } from 'react';
import type { ReactNode } from 'react';

/** What can be opened without a connection; the app says what that is. */
export const StillWorksContext = createContext<ReactNode>(null);

/** What still works, below what does not. */
export function StillWorks() {
  return useContext(StillWorksContext);
}
