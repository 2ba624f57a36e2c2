import type { ReactNode } from 'react';

/** Why there is nothing to show, and what would fill it. */
export function Empty({ why, children }: { why: string; children?: ReactNode }) {
  return (
    <div className="nhsuk-inset-text">
      <p>{why}</p>
      {children}
    </div>
  );
}
