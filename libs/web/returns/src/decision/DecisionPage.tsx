import type { TypedDocumentNode } from '@apollo/client';
import { SendBackReturnDocument } from '@monitor/web-graphql';
import type { DecisionInput, PayloadPartsFragment } from '@monitor/web-graphql';
import { Failed, TextLink } from '@monitor/web-ui';
import { useNavigate } from 'react-router';
import { returnPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ReturnHeading } from '../return/ReturnHeading.js';
import type { Choice } from './DecisionForm.js';
import { DecisionForm } from './DecisionForm.js';
import { SubmittedReturn } from './SubmittedReturn.js';
import { useDecision } from './use-decision.js';
import { WhoAndWhen } from './WhoAndWhen.js';

interface DecisionPageProps<Mutation extends object> {
  title: string;
  legend: string;
  agree: { label: string; hint: string };
  sendBackHint: string;
  /** What the viewer must be allowed to do in order to agree. */
  permission: 'SIGN_OFF' | 'ACCEPT';
  mutation: TypedDocumentNode<Mutation, { input: DecisionInput }>;
  payloadOf: (answer: Mutation) => PayloadPartsFragment;
}

/** Decides on exactly the version and content that is shown: a newer one is refused by the service. */
function useChoice<Mutation extends object>({ mutation, payloadOf }: DecisionPageProps<Mutation>) {
  const shown = useReturn();
  const navigate = useNavigate();
  const agreement = useDecision(mutation, payloadOf);
  const sendingBack = useDecision(SendBackReturnDocument, ({ sendBackReturn }) => sendBackReturn);
  const decide = async (choice: Choice, comment: string | null) => {
    const { take } = choice === 'AGREE' ? agreement : sendingBack;
    const place = placeOf(shown);
    const isTaken = await take({
      ...place,
      revision: shown.head.revision,
      contentHash: shown.contentHash ?? '',
      comment,
    });
    if (isTaken) await navigate(returnPath(place, 'history'));
  };
  return {
    decide,
    isUnderWay: agreement.isUnderWay || sendingBack.isUnderWay,
    failure: agreement.failure ?? sendingBack.failure,
  };
}

/** What a decision rests on, then the decision. */
export function DecisionPage<Mutation extends object>(props: DecisionPageProps<Mutation>) {
  const { title, legend, agree, sendBackHint, permission } = props;
  const shown = useReturn();
  const { decide, isUnderWay, failure } = useChoice(props);
  const mayAgree = shown.allowed.includes(permission);
  const maySendBack = shown.allowed.includes('SEND_BACK');
  const whyNotAgree = shown.withheld.find(({ action }) => action === permission)?.reason;
  if (!mayAgree && !maySendBack) {
    return (
      <>
        <ReturnHeading title={title} />
        {whyNotAgree !== undefined && <p>{whyNotAgree}</p>}
        <p>
          There is nothing for you to decide on this return now. See its{' '}
          <TextLink to={returnPath(placeOf(shown), 'history')}>receipt and history</TextLink>.
        </p>
      </>
    );
  }
  return (
    <>
      <ReturnHeading title={title} namesOrganisation />
      <WhoAndWhen />
      <SubmittedReturn>
        <h2 className="nhsuk-heading-m">{legend}</h2>
        {whyNotAgree !== undefined && <p>{whyNotAgree} You can still send it back.</p>}
        {failure !== null && <Failed failure={failure} />}
        <DecisionForm
          legend="Your decision"
          agree={mayAgree ? agree : null}
          sendBack={maySendBack ? { label: 'Send it back', hint: sendBackHint } : null}
          isUnderWay={isUnderWay}
          onDecide={(choice, comment) => void decide(choice, comment)}
        />
      </SubmittedReturn>
    </>
  );
}
