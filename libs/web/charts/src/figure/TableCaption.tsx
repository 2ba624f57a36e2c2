import type { ReactNode } from 'react';

/** The caption of a table wider than the page: it stays in sight while the table is scrolled. */
export function TableCaption({ children }: { children: ReactNode }) {
  return <span className="monitor-caption">{children}</span>;
}
