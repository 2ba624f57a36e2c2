import type { ReactNode } from 'react';
import { TextLink } from '../page/TextLink.js';

/** One line of a summary: what it is and what it says. */
export interface SummaryRow {
  label: string;
  value: ReactNode;
  /** Where it can be changed. */
  change?: { to: string; about: string };
}

/** Names and values below each other, each with a link to change it where there is one. */
export function SummaryRows({ rows }: { rows: readonly SummaryRow[] }) {
  return (
    <dl className="nhsuk-summary-list">
      {rows.map(({ label, value, change }) => (
        <div
          key={label}
          className={`nhsuk-summary-list__row${change === undefined ? ' nhsuk-summary-list__row--no-actions' : ''}`}
        >
          <dt className="nhsuk-summary-list__key">{label}</dt>
          <dd className="nhsuk-summary-list__value">{value}</dd>
          {change !== undefined && (
            <dd className="nhsuk-summary-list__actions">
              <TextLink to={change.to} about={change.about}>
                Change
              </TextLink>
            </dd>
          )}
        </div>
      ))}
    </dl>
  );
}
