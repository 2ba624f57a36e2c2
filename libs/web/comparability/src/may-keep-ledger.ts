import { useActing } from '@monitor/web-graphql';

/** Whether the viewer keeps the ledger: administrators do, everybody else reads it. The API refuses all others. */
export function useMayKeepLedger(): boolean {
  return useActing()?.role === 'ADMINISTRATOR';
}
