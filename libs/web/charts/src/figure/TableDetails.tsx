import { useIsInDocument } from '@monitor/web-ui';
import type { ReactNode } from 'react';

/** A long table, closed until it is asked for, so that it does not part two pictures that belong together. */
export function TableDetails({ summary, children }: { summary: string; children: ReactNode }) {
  if (useIsInDocument()) {
    return (
      <>
        <p>
          <strong>{summary}</strong>
        </p>
        {children}
      </>
    );
  }
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">{summary}</span>
      </summary>
      <div className="nhsuk-details__text monitor-table-details">{children}</div>
    </details>
  );
}
