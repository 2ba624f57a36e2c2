import type { ReactNode } from 'react';
import { InsetText } from 'nhsuk-react-components';

/** Why there is nothing to show, and what would fill it. */
export function Empty({ why, children }: { why: string; children?: ReactNode }) {
  return (
    <InsetText>
      <p>{why}</p>
      {children}
    </InsetText>
  );
}
