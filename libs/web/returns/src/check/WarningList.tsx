import { InsetText } from 'nhsuk-react-components';
import { issueInWords } from '@monitor/domain';
import type { ReturnIssue } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';
import { cellPage } from '../return/paths.js';
import type { ReturnPlace } from '../return/paths.js';

interface WarningListProps {
  issues: readonly Pick<ReturnIssue, 'severity' | 'cell' | 'question' | 'message'>[];
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
        {warnings.map((issue) => {
          const words = issueInWords(issue);
          return (
            <li key={`${issue.cell} ${words}`}>
              {place === null ? (
                words
              ) : (
                <TextLink to={`${cellPage(place, issue.cell)}#${issue.cell}`}>{words}</TextLink>
              )}
            </li>
          );
        })}
      </ul>
    </InsetText>
  );
}
