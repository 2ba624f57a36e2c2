import { Details } from 'nhsuk-react-components';
import { ContentSummary } from '../content/ContentSummary.js';
import { toIssue } from '../content/to-issue.js';
import { WarningList } from '../check/WarningList.js';
import { previousContent, shownContent } from '../content/shown-content.js';
import { TypedByHelpers } from '../on-behalf/TypedByHelpers.js';
import { useReturn } from '../return/return-context.js';
import { ChangesTable } from './ChangesTable.js';
import { MeasuresTable } from './MeasuresTable.js';
import { UnassuredTable } from './UnassuredTable.js';
import type { ReactNode } from 'react';

/** Everything a decision rests on, the decision itself in the middle: what is new, what is unusual, what is unassured. */
export function SubmittedReturn({ children }: { children: ReactNode }) {
  const shown = useReturn();
  const content = shownContent(shown);
  if (content === null) return children;
  return (
    <>
      <TypedByHelpers />
      <h2 className="nhsuk-heading-m">What is new</h2>
      <ChangesTable shown={shown} />
      <MeasuresTable />
      <WarningList issues={shown.issues.map(toIssue)} changeIn={null} />
      <h2 className="nhsuk-heading-m">What rests on the organisation’s own word</h2>
      <UnassuredTable content={content} />
      {children}
      <Details>
        <Details.Summary>All answers</Details.Summary>
        <Details.Text>
          <ContentSummary
            content={content}
            before={previousContent(shown)}
            type={shown.head.organisation.type}
            changeIn={null}
          />
        </Details.Text>
      </Details>
    </>
  );
}
