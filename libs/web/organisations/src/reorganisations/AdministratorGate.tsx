import { useCan } from '@monitor/web-graphql';
import { Permitted } from '@monitor/web-ui';
import type { ReactNode } from 'react';

/** A page for those who record reorganisations; for others, why it is not for them. */
export function AdministratorGate({ children }: { children: ReactNode }) {
  const can = useCan();
  return (
    <Permitted
      may={can('organisation:administer')}
      otherwise="Only administrators record reorganisations. What has taken effect is on the page of each organisation."
    >
      {children}
    </Permitted>
  );
}
