import { whereItStands } from '@monitor/domain';
import { standingOf } from '../decision/standing-of.js';
import type { ShownReturn } from '../return/return-context.js';

/** What happens next with a return, and the page on which this person does it; null where it is for others to do. */
export interface NextStep {
  sentence: string;
  page: { path: string; label: string } | null;
}

/** What an approver does where helpers alone have typed. */
function confirmingStep(allowed: ShownReturn['allowed']): NextStep | null {
  const path = 'confirm';
  if (allowed.includes('CONFIRM')) {
    const sentence = 'A helper has typed in this return for you, and waits for you to confirm it.';
    return { sentence, page: { path, label: 'Look at it and confirm' } };
  }
  if (!allowed.includes('SUBMIT')) return null;
  const sentence = 'A helper has typed in this return for you, and you have confirmed it.';
  return { sentence, page: { path, label: 'Look at it and submit' } };
}

/** What happens next with a return, seen by one person in one role. */
export function nextStep({ head, allowed, withheld }: ShownReturn): NextStep {
  const { state, consequence, until } = whereItStands(standingOf(head));
  const sentence = `${state} ${consequence} ${until}`;
  const confirming = confirmingStep(allowed);
  if (confirming !== null) return confirming;
  if (allowed.includes('SIGN_OFF')) {
    return {
      sentence: 'The return waits for you to sign it off.',
      page: { path: 'sign-off', label: 'Look at it and decide' },
    };
  }
  if (allowed.includes('ACCEPT')) {
    return { sentence: 'The return waits for you to accept it.', page: { path: 'review', label: 'Review and decide' } };
  }
  const [kept] = withheld;
  if (kept !== undefined) {
    const path = kept.action === 'SIGN_OFF' ? 'sign-off' : 'review';
    const maySendBack = allowed.includes('SEND_BACK');
    return {
      sentence: maySendBack ? `${kept.reason} You can send it back.` : kept.reason,
      page: maySendBack ? { path, label: 'Look at it and decide' } : null,
    };
  }
  if (allowed.includes('REOPEN')) {
    const page = { path: 'correct', label: head.state === 'ACCEPTED' ? 'Correct this return' : 'Take it back' };
    return { sentence, page };
  }
  if (allowed.includes('GIVE_UP')) return { sentence, page: { path: 'give-up', label: 'Give the correction up' } };
  return { sentence, page: null };
}
