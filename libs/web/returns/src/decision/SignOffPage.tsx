import { SignOffReturnDocument } from '@monitor/web-graphql';
import { DecisionPage } from './DecisionPage.js';

/** Do I stand behind this: the approver signs off what somebody else prepared, or sends it back. */
export function SignOffPage() {
  return (
    <DecisionPage
      title="Sign off the return"
      legend="Do you stand behind this return?"
      agree={{
        label: 'Sign it off for the organisation',
        hint: 'It goes to the region.',
      }}
      isAttested
      sendBackHint="The preparer can change it and submit it again. What is typed stays."
      permission="SIGN_OFF"
      mutation={SignOffReturnDocument}
      payloadOf={({ signOffReturn }) => signOffReturn}
    />
  );
}
