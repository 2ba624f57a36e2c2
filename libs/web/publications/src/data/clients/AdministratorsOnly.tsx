import { useCan } from '@monitor/web-graphql';
import { Permitted } from '@monitor/web-ui';
import type { ReactNode } from 'react';

/** A page for those who register programs; for others, why it is not for them. */
export function AdministratorsOnly({ children }: { children: ReactNode }) {
  const can = useCan();
  return (
    <Permitted
      may={can('client:administer')}
      otherwise="Only administrators register programs. Ask one of them, and say what the program is to pull."
    >
      {children}
    </Permitted>
  );
}
