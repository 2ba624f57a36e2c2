import type { ReturnPartsFragment } from '@monitor/web-graphql';
import { createContext, useContext } from 'react';
import type { ReturnPlace } from './paths.js';

/** The return whose pages are shown. */
export type ShownReturn = ReturnPartsFragment;

export const ReturnContext = createContext<ShownReturn | null>(null);

/** The return of the address; only for pages inside `ReturnLayout`. */
export function useReturn(): ShownReturn {
  const shown = useContext(ReturnContext);
  if (shown === null) throw new Error('useReturn is for pages inside ReturnLayout.');
  return shown;
}

/** Where the return lies in the service's addresses. */
export function placeOf({ head }: ShownReturn): ReturnPlace {
  return { organisationCode: head.organisation.code, quarterId: head.quarter.id };
}
