import { GiveUpCorrectionDocument } from '@monitor/web-graphql';
import { ErrorSummary, IssueFormBody, TextArea, TextLink, useIssueForm } from '@monitor/web-ui';
import { useNavigate } from 'react-router';
import { CorrectionNotice } from '../history/CorrectionNotice.js';
import { keptName } from '../return/kept-name.js';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { longestComment } from './longest-comment.js';
import { useDecisions } from './use-decisions.js';
import { useWhyNot } from './use-why-not.js';

function useGivingUp() {
  const shown = useReturn();
  const navigate = useNavigate();
  const { take, failure } = useDecisions();
  const place = placeOf(shown);
  const form = useIssueForm({
    begin: { reason: '' },
    keptAs: keptName('give up', shown),
    check: () => [],
    send: async ({ reason }) => {
      const said = reason.trim() === '' ? null : reason.trim();
      const input = { ...place, expectedRevision: shown.head.revision, reason: said };
      const issues = await take(GiveUpCorrectionDocument, ({ giveUpCorrection }) => giveUpCorrection, input);
      if (issues?.length === 0) await navigate(returnPath(place, 'history'), { state: { done: 'GIVEN_UP' } });
      return issues;
    },
  });
  return { form, failure };
}

/** The question before a correction is given up. */
function GivingUp() {
  const shown = useReturn();
  const { form, failure } = useGivingUp();
  const accepted = shown.head.acceptedRevision;
  return (
    <>
      <ErrorSummary {...form.summary} />
      <CorrectionNotice />
      <h2 className="nhsuk-heading-m">If you give it up</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        <li>version {accepted} stands again, and goes on counting as it does now</li>
        <li>
          every answer goes back to what version {accepted} says, so what was changed since is no longer in the return
        </li>
        <li>nobody has to sign off or accept anything</li>
        <li>you can open another correction for as long as the return can be corrected</li>
      </ul>
      <IssueFormBody form={form} button="Give the correction up" tone="warning" failure={failure}>
        <TextArea
          {...form.at('give-up-reason')}
          label="Why (optional)"
          hint="It is kept with the return. Do not write anything about a patient."
          maximumLength={longestComment}
          value={form.typed.reason}
          onChange={(reason) => form.change({ reason })}
        />
      </IssueFormBody>
      <p>
        <TextLink to={returnPath(placeOf(shown))}>No, go on with the correction</TextLink>
      </p>
    </>
  );
}

/** Gives up the correction of an accepted return. */
export function GiveUpPage() {
  const shown = useReturn();
  const whyNot = useWhyNot('GIVE_UP');
  return (
    <>
      <ReturnHeading title="Give the correction up" />
      {shown.allowed.includes('GIVE_UP') ? (
        <GivingUp />
      ) : (
        <>
          <p>{whyNot}</p>
          <p>
            <TextLink to={returnPath(placeOf(shown))}>See the return</TextLink>
          </p>
        </>
      )}
    </>
  );
}
