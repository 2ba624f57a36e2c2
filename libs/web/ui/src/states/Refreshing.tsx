import type { ReactNode } from 'react';

interface RefreshingProps {
  isRefreshing: boolean;
  children: ReactNode;
}

/** What was shown before, while its successor is fetched; people who cannot see that it is paler are told. */
export function Refreshing({ isRefreshing, children }: RefreshingProps) {
  return (
    <div aria-busy={isRefreshing} className={isRefreshing ? 'monitor-refreshing' : undefined}>
      <p role="status" className="nhsuk-u-visually-hidden">
        {isRefreshing ? 'Fetching what you chose' : ''}
      </p>
      {children}
    </div>
  );
}
