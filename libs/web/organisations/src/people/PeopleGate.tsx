import { useCan } from '@monitor/web-graphql';
import { Permitted } from '@monitor/web-ui';
import type { ReactNode } from 'react';

/** A page for those who decide who may use the service; for others, why it is not for them. */
export function PeopleGate({ children }: { children: ReactNode }) {
  const can = useCan();
  return (
    <Permitted
      may={can('person:administer')}
      otherwise="Only administrators see people and change their roles. Ask one of them, and say which role you need and why."
    >
      {children}
    </Permitted>
  );
}
