import { editionOf, formatDay } from '@monitor/domain';
import { ReopenReturnDocument } from '@monitor/web-graphql';
import { ErrorSummary, IssueFormBody, TextArea, TextLink, useIssueForm } from '@monitor/web-ui';
import { useNavigate } from 'react-router';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { linkToCell } from '../return/link-to-cell.js';
import { useDecisions } from './use-decisions.js';
import { useWhyNot } from './use-why-not.js';
import { longestComment } from './longest-comment.js';

function useReopening() {
  const shown = useReturn();
  const navigate = useNavigate();
  const { take, failure } = useDecisions();
  const place = placeOf(shown);
  const form = useIssueForm({
    begin: { reason: '' },
    linkTo: linkToCell(place, editionOf(shown.edition), ['reopen-reason']),
    check: ({ reason }) => (reason.trim() === '' ? [{ field: 'reopen-reason', message: 'Say why' }] : []),
    send: async ({ reason }) => {
      const input = { ...place, expectedRevision: shown.head.revision, reason: reason.trim() };
      const issues = await take(ReopenReturnDocument, ({ reopenReturn }) => reopenReturn, input);
      if (issues?.length === 0) await navigate(returnPath(place));
      return issues ?? [];
    },
  });
  return { form, failure };
}

/** Takes a return back before sign-off, or opens an accepted one for a correction. */
export function CorrectPage() {
  const shown = useReturn();
  const { form, failure } = useReopening();
  const whyNot = useWhyNot('CORRECT');
  const mayReopen = shown.allowed.includes('REOPEN');
  const isAccepted = shown.head.state === 'ACCEPTED';
  return (
    <>
      <ErrorSummary {...form.summary} />
      <ReturnHeading
        title={isAccepted ? 'Correct an accepted return' : 'Take the return back'}
        hasErrors={form.hasErrors}
      />
      {mayReopen && (
        <p>
          {isAccepted
            ? `Version ${shown.head.acceptedRevision ?? shown.head.revision} goes on counting until the correction has been signed off and accepted. It can be sent until ${formatDay(shown.head.closesOn)}. Until it is submitted you can give it up.`
            : 'The approver can no longer sign it off. You can change it and submit it again.'}
        </p>
      )}
      {mayReopen ? (
        <IssueFormBody form={form} button={isAccepted ? 'Open it for correction' : 'Take it back'} failure={failure}>
          <TextArea
            {...form.at('reopen-reason')}
            label="Why"
            hint="It is kept with the return."
            maximumLength={longestComment}
            value={form.typed.reason}
            onChange={(reason) => form.change({ reason })}
          />
        </IssueFormBody>
      ) : (
        <>
          <p>{whyNot}</p>
          <p>
            <TextLink to={returnPath(placeOf(shown), 'history')}>See its receipt and history</TextLink>
          </p>
        </>
      )}
    </>
  );
}
