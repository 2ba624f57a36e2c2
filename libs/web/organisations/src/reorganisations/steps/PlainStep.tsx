import type { Preview } from '../preview/use-preview.js';
import { stepTexts } from './step-words.js';
import type { Stepping } from './use-step.js';

/** What every step is given. */
export interface StepProps {
  step: keyof typeof stepTexts;
  /** Why the reader may not take it; null where they may. */
  whyNot: string | null;
  stepping: Stepping;
  onDone: () => void;
}

/** What the step waits for, beside the reader's right to take it; null where it can be taken now. */
function waitsFor(step: StepProps['step'], { preview, isLoading }: Preview): string | null {
  if (step !== 'PROPOSE' && step !== 'APPROVE') return null;
  if (isLoading) return 'First its effect is worked out: it is shown above in a moment.';
  if (preview !== null) return null;
  return step === 'PROPOSE'
    ? 'It can be proposed once nothing in it must be mended any more.'
    : 'It can be approved once its effect can be worked out. Return it to the drafter if something must be mended.';
}

/** A step for which nobody has to say why: one button, or why there is none. */
export function PlainStep({ step, whyNot, stepping, onDone, effect }: StepProps & { effect: Preview }) {
  const { button, does } = stepTexts[step];
  const hindrance = whyNot ?? waitsFor(step, effect);
  if (hindrance !== null) return <p>{hindrance}</p>;
  const take = async () => {
    const words = step === 'APPROVE' ? { seenEffect: effect.preview?.effect ?? '' } : {};
    const issues = await stepping.take(step, words);
    if (issues?.length === 0) onDone();
  };
  return (
    <>
      <p>{does}</p>
      <button type="button" className="nhsuk-button" disabled={stepping.isUnderWay} onClick={() => void take()}>
        {stepping.isUnderWay ? 'Sending' : button}
      </button>
    </>
  );
}
