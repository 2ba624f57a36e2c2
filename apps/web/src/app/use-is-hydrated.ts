import { useSyncExternalStore } from 'react';

const neverChanges = () => () => undefined;

/** Whether the app has taken over the page: not on the server, nor while the browser takes over what the server sent. */
export function useIsHydrated(): boolean {
  return useSyncExternalStore(
    neverChanges,
    () => true,
    () => false,
  );
}
