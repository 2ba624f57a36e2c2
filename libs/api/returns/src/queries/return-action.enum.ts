import { registerEnum } from '@monitor/api-platform';
import { returnActions } from '@monitor/domain';
import type { ReturnAction } from '@monitor/domain';

const meanings: Record<ReturnAction, string> = {
  EDIT: 'Save answers, with `saveAnswers`.',
  CONFIRM: 'Confirm what a helper typed, with `confirmAnswers`.',
  SUBMIT: 'Submit the draft as a new revision, with `submitReturn`.',
  SIGN_OFF: 'Sign the submitted revision off for the organisation, with `signOffReturn`.',
  ACCEPT: 'Accept the signed-off revision, with `acceptReturn`.',
  SEND_BACK: 'Send the revision back with a comment, with `sendBackReturn`.',
  REOPEN: 'Take it back before sign-off, or open it for correction, with `reopenReturn`.',
  GIVE_UP: 'Give the correction up, so that the accepted version stands again, with `giveUpCorrection`.',
};

export const ReturnActionEnum = registerEnum({
  name: 'ReturnAction',
  description: 'What a viewer may do with a return now, and by which mutation.',
  values: returnActions,
  meaning: (action) => meanings[action],
});
