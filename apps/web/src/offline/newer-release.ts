let isReady = false;
const listeners = new Set<() => void>();

/** Whether a newer build than that of this tab opens from now on. */
export const newerRelease = {
  isReady: () => isReady,
  note: () => {
    isReady = true;
    for (const listener of listeners) listener();
  },
  subscribe: (listener: () => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
};
