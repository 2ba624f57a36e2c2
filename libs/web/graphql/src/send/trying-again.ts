import type { ApolloClient } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useSyncExternalStore } from 'react';

/** How many changes of a client are being sent again at the moment. */
class TryingAgain {
  private count = 0;
  private readonly listeners = new Set<() => void>();

  readonly isAny = (): boolean => this.count > 0;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  readonly add = (more: 1 | -1): void => {
    this.count += more;
    for (const listener of this.listeners) listener();
  };
}

const ofClients = new WeakMap<ApolloClient, TryingAgain>();

/** Which changes of a client are being sent again. */
export function tryingAgainOf(client: ApolloClient): TryingAgain {
  const known = ofClients.get(client) ?? new TryingAgain();
  ofClients.set(client, known);
  return known;
}

/** Whether a change, of whatever page, got no answer and is being sent again. */
export function useIsTryingAgain(): boolean {
  const { subscribe, isAny } = tryingAgainOf(useApolloClient());
  return useSyncExternalStore(subscribe, isAny, () => false);
}
