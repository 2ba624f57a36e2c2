import type { ApolloClient } from '@apollo/client';
import { ShelfKeyDocument } from '../generated/documents/shelf-key.js';
import type { OpenShelf } from './shelf-context.js';

/** Asks the service for the key of a person; null where it does not say, or somebody else is signed in meanwhile. */
async function fetchKey(client: ApolloClient, personId: string): Promise<string | null> {
  try {
    // The key goes to the shelf and nowhere else.
    const { data } = await client.query({ query: ShelfKeyDocument, fetchPolicy: 'no-cache' });
    return data?.viewer?.personId === personId ? data.viewer.shelfKey : null;
  } catch {
    return null;
  }
}

/**
 * Opens the shelf of a person with the key that this browser keeps, or else with that of the service. Without either it
 * keeps for the page alone, and can be opened again later. Rejects where its code cannot be fetched.
 */
export async function openShelfOf(client: ApolloClient, personId: string): Promise<OpenShelf> {
  const { openShelf, pagesAlive } = await import('@monitor/web-shelf');
  const shelf = await openShelf({ personId, key: null });
  const { keeping } = shelf;
  const isLocked = () => {
    const now = keeping();
    return now.kind === 'NOT_KEPT' && now.why === 'LOCKED';
  };
  if (isLocked()) {
    const key = await fetchKey(client, personId);
    if (key !== null) await openShelf({ personId, key });
  }
  return { shelf, pages: pagesAlive };
}
