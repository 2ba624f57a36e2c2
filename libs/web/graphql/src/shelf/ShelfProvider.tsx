import { useApolloClient } from '@apollo/client/react';
import type { ReactNode } from 'react';
import { useEffect, useMemo, useState } from 'react';
import { openShelfOf } from './open-shelf-of.js';
import { ShelfContext } from './shelf-context.js';
import type { OpenShelf } from './shelf-context.js';

/** A shelf that is locked is tried again this often, and whenever the connection or the person comes back. */
const retryMs = 30_000;

interface Opened {
  personId: string;
  open: OpenShelf | null;
}

/** Calls `attempt` now and again for as long as the shelf does not open, or was locked by a sign-out elsewhere. */
function whileLocked(opened: () => OpenShelf | null, attempt: () => void): () => void {
  const again = () => {
    const now = opened()?.shelf.keeping();
    if (now?.kind !== 'KEPT' && document.visibilityState === 'visible') attempt();
  };
  const timer = setInterval(again, retryMs);
  addEventListener('online', again);
  document.addEventListener('visibilitychange', again);
  return () => {
    clearInterval(timer);
    removeEventListener('online', again);
    document.removeEventListener('visibilitychange', again);
  };
}

/** Opens the shelf of whoever is signed in, for everything below. The key of anybody else is forgotten with it. */
export function ShelfProvider({ personId, children }: { personId: string | null; children: ReactNode }) {
  const client = useApolloClient();
  const [opened, setOpened] = useState<Opened | null>(null);
  useEffect(() => {
    if (personId === null) return;
    let isGone = false;
    let current: OpenShelf | null = null;
    const attempt = () => {
      openShelfOf(client, personId).then(
        (open) => {
          current = open;
          if (!isGone) setOpened({ personId, open });
        },
        () => {
          if (!isGone) setOpened({ personId, open: null });
        },
      );
    };
    attempt();
    const stop = whileLocked(() => current, attempt);
    return () => {
      isGone = true;
      stop();
    };
  }, [client, personId]);
  const open = opened?.personId === personId ? opened.open : null;
  const isOpening = personId !== null && opened?.personId !== personId;
  const value = useMemo(() => ({ open, isOpening }), [open, isOpening]);
  return <ShelfContext value={value}>{children}</ShelfContext>;
}
