import { editionStepMeaning, editionStepsWithComment } from '@monitor/domain';
import type { ShownEdition } from '../EditionGate.js';
import { Steps } from '../steps/Steps.js';
import type { StepWords } from '../steps/Steps.js';
import { useEditionStep } from './use-edition-step.js';
import type { PageStep } from './use-edition-step.js';

const buttons: Record<PageStep, string> = {
  PROPOSE: 'Propose it for approval',
  PUBLISH: 'Approve and publish it',
  RETURN: 'Return it to the drafter',
  WITHDRAW: 'Withdraw it',
};

function wordsOf(step: PageStep): StepWords {
  const button = buttons[step];
  const reason = { label: `Why: ${button.toLowerCase()}`, limit: 1000 };
  return { button, meaning: editionStepMeaning(step), reason: editionStepsWithComment.includes(step) ? reason : null };
}

/** What can be done with an edition from where it stands; where the reader may not, why. */
export function EditionSteps({ record }: { record: ShownEdition['record'] }) {
  const stepping = useEditionStep(record);
  const next = (Object.keys(buttons) as PageStep[]).flatMap((step) => {
    const held = record.next.find((each) => each.step === step);
    return held === undefined ? [] : [{ step, whyNot: held.whyNot }];
  });
  return <Steps next={next} wordsOf={wordsOf} stepping={stepping} />;
}
