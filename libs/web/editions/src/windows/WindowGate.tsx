import { useCan } from '@monitor/web-graphql';
import { Permitted } from '@monitor/web-ui';
import type { ReactNode } from 'react';

/** Where the list of windows is. */
export const windowsPath = '/national/windows';

/** A page for administrators; for others, why it is not for them. */
export function WindowGate({ children }: { children: ReactNode }) {
  const can = useCan();
  return (
    <Permitted may={can('window:administer')} otherwise="Only administrators change windows and extensions.">
      {children}
    </Permitted>
  );
}
