import { useApolloClient } from '@apollo/client/react';
import { useEffect, useSyncExternalStore } from 'react';
import { ServiceNoticesDocument } from '../generated/documents/index.js';
import { connection } from './connection.js';

/** Nobody tells when a connection is back that the browser does not see. */
const askEveryMs = 20_000;

function subscribe(listener: () => void): () => void {
  const stop = connection.subscribe(listener);
  addEventListener('online', listener);
  addEventListener('offline', listener);
  return () => {
    stop();
    removeEventListener('online', listener);
    removeEventListener('offline', listener);
  };
}

/**
 * Whether there is no connection: the browser says so, and the service did not answer either. Where it answers (a
 * browser behind some tunnels takes itself for offline), there is one, whatever the browser says. So what the browser
 * says is a reason to ask, and asks again now and then while nothing answers.
 */
export function useIsOffline(): boolean {
  const client = useApolloClient();
  const isOffline = useSyncExternalStore(
    subscribe,
    () => !navigator.onLine && connection.isUnanswered(),
    () => false,
  );
  useEffect(() => {
    const ask = () => {
      client.query({ query: ServiceNoticesDocument, fetchPolicy: 'network-only' }).catch(() => undefined);
    };
    if (!navigator.onLine && !isOffline) ask();
    addEventListener('offline', ask);
    addEventListener('online', ask);
    const timer = isOffline ? setInterval(ask, askEveryMs) : undefined;
    return () => {
      removeEventListener('offline', ask);
      removeEventListener('online', ask);
      clearInterval(timer);
    };
  }, [client, isOffline]);
  return isOffline;
}
