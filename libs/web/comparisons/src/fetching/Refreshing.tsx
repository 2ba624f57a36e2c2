import type { ReactNode } from 'react';

/** What was shown before, while its successor is fetched. */
export function Refreshing({ isRefreshing, children }: { isRefreshing: boolean; children: ReactNode }) {
  return (
    <div aria-busy={isRefreshing} className={isRefreshing ? 'monitor-comparison--refreshing' : undefined}>
      {children}
    </div>
  );
}
