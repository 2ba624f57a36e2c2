import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useSyncExternalStore } from 'react';
import { keeping } from './keeping.js';
import type { FromBrowser } from './keeping.js';

const nothing: FromBrowser = { since: null, renewed: [] };
/** Browsers do not always know when a connection is back. */
const askEveryMs = 20_000;

/** What the pages are drawn from, as far as this browser kept it. */
export function useFromBrowser(): FromBrowser {
  return useSyncExternalStore(keeping.subscribe, keeping.current, () => nothing);
}

/**
 * While pages are drawn from what was kept, asks the service again: when the connection is back, and now and then.
 * @returns asks again at once
 */
export function useRenewing(): () => void {
  const client = useApolloClient();
  const isNeeded = useFromBrowser().since !== null;
  const renew = useCallback(() => {
    if (document.visibilityState === 'hidden') return;
    client.refetchQueries({ include: keeping.toRenew() }).catch(() => undefined);
  }, [client]);
  useEffect(() => {
    if (!isNeeded) return;
    const timer = setInterval(renew, askEveryMs);
    addEventListener('online', renew);
    document.addEventListener('visibilitychange', renew);
    return () => {
      clearInterval(timer);
      removeEventListener('online', renew);
      document.removeEventListener('visibilitychange', renew);
    };
  }, [renew, isNeeded]);
  return renew;
}
