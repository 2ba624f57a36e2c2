import { InsetText } from 'nhsuk-react-components';
import type { ReturnIssue } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';
import { cellPage } from '../return/paths.js';
import type { ReturnPlace } from '../return/paths.js';

interface WarningListProps {
  issues: readonly Pick<ReturnIssue, 'severity' | 'cell' | 'message'>[];
  /** Where the cells can be changed; null where they cannot. */
  place: ReturnPlace | null;
}

/** What is unusual: it stops nobody, and is worth a second look. */
export function WarningList({ issues, place }: WarningListProps) {
  const warnings = issues.filter(({ severity }) => severity === 'WARNING');
  if (warnings.length === 0) return null;
  return (
    <InsetText>
      <h2 className="nhsuk-heading-s">Worth a second look</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {warnings.map(({ cell, message }) => (
          <li key={`${cell} ${message}`}>
            {place === null ? message : <TextLink to={`${cellPage(place, cell)}#${cell}`}>{message}</TextLink>}
          </li>
        ))}
      </ul>
    </InsetText>
  );
}
