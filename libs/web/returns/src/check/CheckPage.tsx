import { ButtonLink, ErrorSummary, Failed } from '@monitor/web-ui';
import { ContentSummary } from '../content/ContentSummary.js';
import { useDraft } from '../draft/draft-context.js';
import { SaveStatusLine } from '../draft/SaveStatusLine.js';
import { cellPage, returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { SubmitForm } from './SubmitForm.js';
import { useSubmission } from './use-submission.js';
import { WarningList } from './WarningList.js';

/** Is it right: every answer with a link to change it, what is unusual, and the declaration. */
export function CheckPage() {
  const { content, issues } = useDraft();
  const shown = useReturn();
  const submission = useSubmission();
  const place = placeOf(shown);
  const errors = issues.filter(({ severity }) => severity === 'ERROR');
  const problems = errors.map(({ cell, message }) => ({ cell, message, page: cellPage(place, cell) }));
  return (
    <>
      <ErrorSummary
        heading={`${errors.length === 1 ? 'One thing is' : `${errors.length} things are`} still to be done before you can submit`}
        problems={problems}
      />
      <ReturnHeading title="Check your answers" />
      <WarningList issues={issues} place={place} />
      <h2 className="nhsuk-heading-m">Your answers</h2>
      <ContentSummary content={content} type={shown.head.organisation.type} changeIn={place} />
      <SaveStatusLine />
      {submission.failure !== null && <Failed failure={submission.failure} />}
      {errors.length === 0 ? (
        <SubmitForm submission={submission} isAgain={shown.head.revision > 0} />
      ) : (
        <ButtonLink to={returnPath(place)}>Back to what is left to do</ButtonLink>
      )}
    </>
  );
}
