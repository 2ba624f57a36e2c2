import { issueInWords, stopsSubmission } from '@monitor/domain';
import type { ReturnIssue } from '@monitor/domain';
import { ButtonLink, ErrorSummary, focusCell } from '@monitor/web-ui';
import { StillOpen, WhatIsPlanned } from '../comments/Beside.js';
import { ContentSummary } from '../content/ContentSummary.js';
import { useDraft } from '../draft/draft-context.js';
import { cellToMend } from '../draft/use-shown-issues.js';
import { CorrectionNotice } from '../history/CorrectionNotice.js';
import { ConfirmTyped } from '../on-behalf/ConfirmTyped.js';
import { useHelperAtWork } from '../on-behalf/receipt-context.js';
import { TypedByHelpers } from '../on-behalf/TypedByHelpers.js';
import { stillWaiting } from '../on-behalf/waiting-answers.js';
import { cellPage, returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { ChangedSinceSubmission } from './ChangedSinceSubmission.js';
import { SubmitForm } from './SubmitForm.js';
import { useSubmission } from './use-submission.js';
import type { Submission } from './use-submission.js';
import { WarningList } from './WarningList.js';

/** What is still to be done before the return can be submitted; then, what the declaration needs. */
function CheckSummary({ issues, submission }: { issues: readonly ReturnIssue[]; submission: Submission }) {
  const place = placeOf(useReturn());
  const { edition } = useDraft().rules;
  if (issues.length === 0) return <ErrorSummary {...submission.form.summary} />;
  const heading = `${issues.length === 1 ? 'One thing is' : `${issues.length} things are`} still to be done before you can submit`;
  const problems = issues.map((issue) => {
    const cell = cellToMend(issue);
    const wanted = issue.severity === 'WARNING' ? ' Give the reason.' : '';
    return { cell, message: `${issueInWords(issue)}${wanted}`, page: cellPage(place, edition, cell) };
  });
  return <ErrorSummary heading={heading} problems={problems} />;
}

/** The id of what stands below the answers, which are many: the keyboard need not go through all of them. */
const afterAnswersId = 'after-answers';

/** What is left to do on this page: for a helper nothing, since the organisation confirms and submits. */
function WhatIsNext({ isStopped, submission }: { isStopped: boolean; submission: Submission }) {
  const shown = useReturn();
  const { state } = useDraft();
  const place = placeOf(shown);
  const waiting = stillWaiting(shown.toConfirm, state);
  if (useHelperAtWork() !== null) return <p>The organisation looks at what you typed, confirms it and submits it.</p>;
  if (waiting.length > 0) return <ConfirmTyped waiting={waiting} />;
  if (isStopped) return <ButtonLink to={returnPath(place)}>Back to what is left to do</ButtonLink>;
  return (
    <SubmitForm
      {...submission}
      afterwards="An approver of your organisation, who must be somebody else, signs the return off."
    />
  );
}

/** Is it right: every answer with a link to change it, what is unusual, and the declaration. */
export function CheckPage() {
  const { content, issues, rules } = useDraft();
  const shown = useReturn();
  const submission = useSubmission();
  const place = placeOf(shown);
  const stopping = issues.filter(stopsSubmission);
  return (
    <>
      <CheckSummary issues={stopping} submission={submission} />
      <ReturnHeading title="Check your answers" hasErrors={stopping.length === 0 && submission.form.hasErrors} />
      <TypedByHelpers />
      <WarningList issues={issues} changeIn={{ place, edition: rules.edition }} />
      <CorrectionNotice />
      <ChangedSinceSubmission content={content} />
      <h2 className="nhsuk-heading-m">Your answers</h2>
      <p>
        <button type="button" className="monitor-link-button" onClick={() => focusCell(afterAnswersId)}>
          Go past the answers to what is next
        </button>
      </p>
      <ContentSummary
        content={content}
        before={rules.previous}
        type={rules.organisationType}
        changeIn={place}
        issues={issues}
      />
      <div id={afterAnswersId} tabIndex={-1}>
        <WhatIsPlanned content={content} />
        <StillOpen />
        <WhatIsNext isStopped={stopping.length > 0} submission={submission} />
      </div>
    </>
  );
}
