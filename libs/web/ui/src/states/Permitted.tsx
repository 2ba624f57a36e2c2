import type { ReactNode } from 'react';
import { NotPermitted } from './NotPermitted.js';

interface PermittedProps {
  /** Whether the viewer may see what is inside: the answer of `useCan`. */
  may: boolean;
  /** What to say to those who may not, and where they can look instead. */
  otherwise?: string;
  children: ReactNode;
}

/** A page for those who may see it; for others, why it is not for them. The API refuses them as well. */
export function Permitted({ may, otherwise, children }: PermittedProps) {
  return may ? children : <NotPermitted message={otherwise} />;
}
