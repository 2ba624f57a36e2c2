import { createContext, useContext } from 'react';
import type { AssignmentPartsFragment, ViewerPartsFragment } from '../generated/operations.js';

/** Who is signed in, and the role and scope in which they act. */
export type Viewer = ViewerPartsFragment;
export type ActingAssignment = AssignmentPartsFragment;

/** The viewer as far as it is known on this page; null = nobody is signed in. */
export const ViewerContext = createContext<Viewer | null>(null);

/** Who is signed in; null when nobody is. */
export function useViewer(): Viewer | null {
  return useContext(ViewerContext);
}

/** The role and scope in which the viewer acts; null when nobody is signed in or no role has been chosen. */
export function useActing(): ActingAssignment | null {
  return useContext(ViewerContext)?.acting ?? null;
}
