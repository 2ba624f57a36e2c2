import { issueInWords, stopsSubmission } from '@monitor/domain';
import { ErrorSummary, TextLink } from '@monitor/web-ui';
import { SubmitForm } from '../check/SubmitForm.js';
import { useSubmission } from '../check/use-submission.js';
import { WarningList } from '../check/WarningList.js';
import { ContentSummary } from '../content/ContentSummary.js';
import { previousContent } from '../content/shown-content.js';
import { toContent } from '../content/to-answer.js';
import { toIssue } from '../content/to-issue.js';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { ConfirmTyped } from './ConfirmTyped.js';
import { TypedByHelpers } from './TypedByHelpers.js';

function NothingToConfirm() {
  const place = placeOf(useReturn());
  return (
    <>
      <ReturnHeading title="Confirm what was typed for you" />
      <p>
        There is nothing for you to confirm here now. See{' '}
        <TextLink to={returnPath(place)}>where the return stands</TextLink>.
      </p>
    </>
  );
}

/** What stops submission: whoever confirms does not type, so the helper or a preparer mends it. */
function StillToMend() {
  const stopping = useReturn().issues.map(toIssue).filter(stopsSubmission);
  if (stopping.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">Still to be put right</h2>
      <p>Tell whoever types for you. The return can be submitted once this is put right and confirmed.</p>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {stopping.map((issue) => (
          <li key={`${issue.cell} ${issue.code}`}>{issueInWords(issue)}</li>
        ))}
      </ul>
    </>
  );
}

function Submission() {
  const submission = useSubmission();
  return (
    <>
      <ErrorSummary {...submission.form.summary} />
      <SubmitForm {...submission} afterwards="You then sign it off: the helper who typed it is the other person." />
    </>
  );
}

/** Is it what we wrote: for an approver, where helpers alone have typed. */
export function ConfirmPage() {
  const shown = useReturn();
  const { allowed, draft, toConfirm, head } = shown;
  const maySubmit = allowed.includes('SUBMIT');
  if (draft === null || !(allowed.includes('CONFIRM') || maySubmit)) return <NothingToConfirm />;
  const isStopped = shown.issues.map(toIssue).some(stopsSubmission);
  const place = placeOf(shown);
  return (
    <>
      <ReturnHeading title="Confirm what was typed for you" />
      <TypedByHelpers />
      <StillToMend />
      <WarningList issues={shown.issues.map(toIssue)} changeIn={null} />
      <h2 className="nhsuk-heading-m">The answers</h2>
      <ContentSummary
        content={toContent(place, draft)}
        before={previousContent(shown)}
        type={head.organisation.type}
        changeIn={null}
        isUnfolded
      />
      {toConfirm.length > 0 ? <ConfirmTyped waiting={toConfirm} /> : maySubmit && !isStopped && <Submission />}
    </>
  );
}
