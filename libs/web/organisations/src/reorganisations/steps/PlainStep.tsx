import { ErrorSummary, IssueFormBody } from '@monitor/web-ui';
import type { Preview } from '../preview/use-preview.js';
import type { StepProps } from './step-props.js';
import { stepTexts } from './step-words.js';
import { useStepForm } from './use-step-form.js';

/** What the step waits for, beside the reader's right to take it; null where it can be taken now. */
function waitsFor(step: StepProps['step'], { effect }: Preview): string | null {
  if ((step !== 'PROPOSE' && step !== 'APPROVE') || effect.state === 'SHOWN') return null;
  if (effect.state === 'LOADING') return 'First its effect is worked out: it is shown above in a moment.';
  return step === 'PROPOSE'
    ? 'It can be proposed once nothing in it must be mended any more.'
    : 'It can be approved once its effect can be worked out. Return it to the drafter if something must be mended.';
}

/** A button that takes a step. Whoever approves, approves the effect that was shown to them. */
function StepButton({ seenEffect, ...props }: StepProps & { seenEffect: string }) {
  const { button, does } = stepTexts[props.step];
  const form = useStepForm(props, { seenEffect });
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button={button}>
        <p>{does}</p>
      </IssueFormBody>
    </>
  );
}

/** A step for which nobody has to say why: one button, or why there is none. */
export function PlainStep({ preview, ...props }: StepProps & { preview: Preview }) {
  const hindrance = props.whyNot ?? waitsFor(props.step, preview);
  if (hindrance !== null) return <p>{hindrance}</p>;
  const seenEffect = preview.effect.state === 'SHOWN' ? preview.effect.answer.effect : '';
  return <StepButton key={seenEffect} {...props} seenEffect={seenEffect} />;
}
