import { windowStepMeaning, windowStepsWithComment } from '@monitor/domain';
import type { NextWindowStep } from '@monitor/domain';
import type { WindowChangePartsFragment } from '@monitor/web-graphql';
import { Steps } from '../steps/Steps.js';
import type { StepWords } from '../steps/Steps.js';
import { useWindowStep } from './use-window-step.js';

const buttons: Record<NextWindowStep, string> = {
  PROPOSE: 'Propose it for approval',
  APPROVE: 'Approve it',
  WITHDRAW: 'Withdraw it',
};

const whyGivenUp = { label: 'Why it is given up', limit: 500 };

function wordsOf(step: NextWindowStep): StepWords {
  const reason = windowStepsWithComment.includes(step) ? whyGivenUp : null;
  return { button: buttons[step], meaning: windowStepMeaning(step), reason };
}

/** What can be done with a change from where it stands; where the reader may not, why. */
export function WindowSteps({ change }: { change: WindowChangePartsFragment }) {
  return <Steps next={change.next} wordsOf={wordsOf} stepping={useWindowStep(change)} />;
}
