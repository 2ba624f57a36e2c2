import type { Receipt } from '@monitor/domain';
import { createContext, useContext } from 'react';

/** A helper at work: from what they type, which they say before they begin. */
export interface HelperAtWork {
  /** Null until they have said so. */
  receipt: Receipt | null;
  begin: (receipt: Receipt) => void;
}

export const HelperContext = createContext<HelperAtWork | null>(null);

/** From what the viewer types for the organisation; null for whoever is no helper, or cannot type now. */
export function useHelperAtWork(): HelperAtWork | null {
  return useContext(HelperContext);
}
