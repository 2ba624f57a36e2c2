import { Details } from 'nhsuk-react-components';
import { WhatIsPlanned } from '../comments/Beside.js';
import { ContentSummary } from '../content/ContentSummary.js';
import { toIssue } from '../content/to-issue.js';
import { WarningList } from '../check/WarningList.js';
import { previousContent, shownContent } from '../content/shown-content.js';
import { TypedByHelpers } from '../on-behalf/TypedByHelpers.js';
import { useReturn } from '../return/return-context.js';
import { UnassuredTable } from './UnassuredTable.js';
import { WhatIsNew } from './WhatIsNew.js';
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
      <WhatIsNew />
      <WarningList issues={shown.issues.map(toIssue)} changeIn={null} />
      <h2 className="nhsuk-heading-m">What is said to be in place without an independent check</h2>
      <UnassuredTable content={content} />
      <WhatIsPlanned content={content} />
      {children}
      <Details>
        <Details.Summary>All answers</Details.Summary>
        <Details.Text>
          <ContentSummary
            content={content}
            before={previousContent(shown)}
            type={shown.head.organisation.type}
            changeIn={null}
            issues={shown.issues.map(toIssue)}
          />
        </Details.Text>
      </Details>
    </>
  );
}
