import { useCan } from '@monitor/web-graphql';
import { Permitted } from '@monitor/web-ui';
import type { ReactNode } from 'react';

/** A page for those who load collections; for others, why it is not for them. */
export function LoadersOnly({ children }: { children: ReactNode }) {
  const can = useCan();
  return (
    <Permitted may={can('collection:load')} otherwise="Only administrators load published collections.">
      {children}
    </Permitted>
  );
}
