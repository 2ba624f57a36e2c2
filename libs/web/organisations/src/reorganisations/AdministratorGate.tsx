import { useActing } from '@monitor/web-graphql';
import { NotPermitted } from '@monitor/web-ui';
import type { ReactNode } from 'react';

/** The page for administrators; for others, why it is not for them. The API refuses all others. */
export function AdministratorGate({ children }: { children: ReactNode }) {
  const isAdministrator = useActing()?.role === 'ADMINISTRATOR';
  if (isAdministrator) return children;
  return (
    <NotPermitted message="Only administrators record reorganisations. What has taken effect is on the page of each organisation." />
  );
}
