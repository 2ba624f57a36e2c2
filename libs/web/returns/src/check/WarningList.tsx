import { issueInWords, stopsSubmission } from '@monitor/domain';
import type { FormEdition, ReturnIssue } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';
import { InsetText } from 'nhsuk-react-components';
import { cellToMend } from '../draft/use-shown-issues.js';
import { cellPage } from '../return/paths.js';
import type { ReturnPlace } from '../return/paths.js';

interface WarningListProps {
  issues: readonly ReturnIssue[];
  /** Where the cells can be changed; null where they cannot. */
  changeIn: { place: ReturnPlace; edition: FormEdition } | null;
}

/** What was said to a warning: the reason, or that none was given. */
function Reason({ issue }: { issue: ReturnIssue }) {
  if (issue.reason !== undefined && issue.reason !== '') {
    return <p className="monitor-comment nhsuk-u-margin-bottom-1">Reason given: {issue.reason}</p>;
  }
  return stopsSubmission(issue) ? <p className="nhsuk-u-margin-bottom-1">No reason is given yet.</p> : null;
}

/** What is unusual, each with the reason that was given for it. */
export function WarningList({ issues, changeIn }: WarningListProps) {
  const warnings = issues.filter(({ severity }) => severity === 'WARNING');
  if (warnings.length === 0) return null;
  return (
    <InsetText>
      <h2 className="nhsuk-heading-s">Worth a second look</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {warnings.map((issue) => {
          const words = issueInWords(issue);
          const cell = cellToMend(issue);
          return (
            <li key={`${issue.cell} ${words}`}>
              {changeIn === null ? (
                words
              ) : (
                <TextLink to={`${cellPage(changeIn.place, changeIn.edition, cell)}#${encodeURIComponent(cell)}`}>
                  {words}
                </TextLink>
              )}
              <Reason issue={issue} />
            </li>
          );
        })}
      </ul>
    </InsetText>
  );
}
