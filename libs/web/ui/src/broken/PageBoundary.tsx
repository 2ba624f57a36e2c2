import type { ReactNode } from 'react';
import { useLocation } from 'react-router';
import { Boundary } from './Boundary.js';
import { BrokenPage } from './BrokenPage.js';

/**
 * A page that may break without taking the others with it: header and navigation stay around it, and the next page is
 * shown as ever.
 */
export function PageBoundary({ children }: { children: ReactNode }) {
  const { pathname } = useLocation();
  return (
    <Boundary place={pathname} broken={(failure) => <BrokenPage failure={failure} />}>
      {children}
    </Boundary>
  );
}
