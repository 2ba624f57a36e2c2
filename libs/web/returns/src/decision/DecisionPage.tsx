import type { TypedDocumentNode } from '@apollo/client';
import { editionOf } from '@monitor/domain';
import { SendBackReturnDocument } from '@monitor/web-graphql';
import type { DecisionInput, PayloadPartsFragment } from '@monitor/web-graphql';
import { ErrorSummary, TextLink, useFocusLinkedCell, useIssueForm } from '@monitor/web-ui';
import { useNavigate } from 'react-router';
import { StillOpen, WhatWasAsked } from '../comments/Beside.js';
import { MarkingContext, marksToSend } from '../comments/marks-context.js';
import type { Marks } from '../comments/marks-context.js';
import type { StepDone } from '../history/done.js';
import { linkToCell } from '../return/link-to-cell.js';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import { DecisionForm, decisionFields, missingIn } from './DecisionForm.js';
import type { TypedDecision } from './DecisionForm.js';
import { FreshSignInNotice } from './FreshSignIn.js';
import { SubmittedReturn } from './SubmittedReturn.js';
import { useWhyNot } from './use-why-not.js';
import { useDecisions } from './use-decisions.js';
import { WhoAndWhen } from './WhoAndWhen.js';

interface DecisionPageProps<Mutation extends object> {
  title: string;
  legend: string;
  agree: { label: string; hint: string };
  /** Whether whoever agrees attests what the edition of the form says, which then stands above the decision. */
  isAttested?: boolean;
  sendBackHint: string;
  /** What the viewer must be allowed to do in order to agree. */
  permission: 'SIGN_OFF' | 'ACCEPT';
  mutation: TypedDocumentNode<Mutation, { input: DecisionInput }>;
  payloadOf: (answer: Mutation) => PayloadPartsFragment;
}

/** Decides on exactly the version and content that is shown: a newer one is refused by the service. */
function useDecisionForm<Mutation extends object>({ mutation, payloadOf, permission }: DecisionPageProps<Mutation>) {
  const agreed: StepDone = permission === 'SIGN_OFF' ? 'SIGNED_OFF' : 'ACCEPTED';
  const shown = useReturn();
  const navigate = useNavigate();
  const { take, failure } = useDecisions();
  const place = placeOf(shown);
  const form = useIssueForm<TypedDecision>({
    begin: { choice: null, comment: '', marks: {} },
    linkTo: (field) =>
      field.startsWith('mark-') ? { cell: field } : linkToCell(place, editionOf(shown.edition), decisionFields)(field),
    check: missingIn,
    send: async ({ choice, comment, marks }) => {
      const { head, contentHash } = shown;
      const typed = comment.trim() === '' ? null : comment.trim();
      const input = { ...place, revision: head.revision, contentHash: contentHash ?? '', comment: typed };
      const issues = await (choice === 'AGREE'
        ? take(mutation, payloadOf, input)
        : take(SendBackReturnDocument, ({ sendBackReturn }) => sendBackReturn, {
            ...input,
            comments: marksToSend(marks),
          }));
      const done = choice === 'AGREE' ? agreed : 'SENT_BACK';
      if (issues?.length === 0) await navigate(returnPath(place, 'history'), { state: { done } });
      return issues ?? [];
    },
  });
  return { form, failure };
}

interface NothingToDecideProps {
  title: string;
  permission: 'SIGN_OFF' | 'ACCEPT';
  /** Why not exactly this person, though their role may. */
  withheld: string | undefined;
}

function NothingToDecide({ title, permission, withheld }: NothingToDecideProps) {
  const place = placeOf(useReturn());
  const whyNot = useWhyNot(permission === 'SIGN_OFF' ? 'SIGN_OFF' : 'REVIEW');
  return (
    <>
      <ReturnHeading title={title} />
      <p>{withheld ?? whyNot}</p>
      <p>
        <TextLink to={returnPath(place, 'history')}>See its receipt and history</TextLink>
      </p>
    </>
  );
}

/** What the approver attests by signing off, in the words of the edition that the return answers. */
function Attestation() {
  const { submitted, edition } = useReturn();
  return (
    <>
      <p>By signing it off you say:</p>
      <p className="monitor-comment">{editionOf(submitted?.edition ?? edition).attestation}</p>
    </>
  );
}

/** What a decision rests on, then the decision. */
export function DecisionPage<Mutation extends object>(props: DecisionPageProps<Mutation>) {
  const { title, legend, agree, isAttested = false, sendBackHint, permission } = props;
  const shown = useReturn();
  const { form, failure } = useDecisionForm(props);
  useFocusLinkedCell(true);
  const mayAgree = shown.allowed.includes(permission);
  const maySendBack = shown.allowed.includes('SEND_BACK');
  const whyNotAgree = shown.withheld.find(({ action }) => action === permission)?.reason;
  if (!mayAgree && !maySendBack) {
    return <NothingToDecide title={title} permission={permission} withheld={whyNotAgree} />;
  }
  const marking = { marks: form.typed.marks, change: (marks: Marks) => form.change({ marks }) };
  return (
    <MarkingContext value={marking}>
      <ErrorSummary {...form.summary} />
      <ReturnHeading title={title} namesOrganisation hasErrors={form.hasErrors} />
      <WhoAndWhen />
      <WhatWasAsked />
      <SubmittedReturn>
        <StillOpen />
        <h2 className="nhsuk-heading-m">{legend}</h2>
        {isAttested && mayAgree && (
          <>
            <Attestation />
            <FreshSignInNotice />
          </>
        )}
        {whyNotAgree !== undefined && <p>{whyNotAgree} You can still send it back.</p>}
        <DecisionForm
          form={form}
          legend="Your decision"
          agree={mayAgree ? agree : null}
          sendBack={maySendBack ? { label: 'Send it back', hint: sendBackHint } : null}
          failure={failure}
        />
      </SubmittedReturn>
    </MarkingContext>
  );
}
