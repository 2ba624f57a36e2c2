import { editionStepMeaning, editionStepsWithComment } from '@monitor/domain';
import { ErrorSummary, Failed, IssueFormBody, TextArea, useIssueForm } from '@monitor/web-ui';
import type { ShownEdition } from '../EditionGate.js';
import { useEditionStep } from './use-edition-step.js';
import type { EditionStepping, PageStep } from './use-edition-step.js';

const buttons: Record<PageStep, string> = {
  PROPOSE: 'Propose it for approval',
  PUBLISH: 'Approve and publish it',
  RETURN: 'Return it to the drafter',
  WITHDRAW: 'Withdraw it',
};

function StepForm({ step, stepping }: { step: PageStep; stepping: EditionStepping }) {
  const needsReason = editionStepsWithComment.includes(step);
  const form = useIssueForm({
    begin: { comment: '' },
    linkTo: () => ({ cell: `step-${step}` }),
    check: () => [],
    send: ({ comment }) => stepping.take(step, comment),
  });
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button={buttons[step]} {...(needsReason && { tone: 'secondary' as const })}>
        <p>{editionStepMeaning(step)}</p>
        {needsReason && (
          <TextArea
            {...form.at('comment')}
            label={`Why: ${buttons[step].toLowerCase()}`}
            hint="It is kept with your name."
            maximumLength={1000}
            value={form.typed.comment}
            onChange={(comment) => form.change({ comment })}
          />
        )}
      </IssueFormBody>
    </>
  );
}

/** What can be done with an edition from where it stands; where the reader may not, why. */
export function EditionSteps({ record }: { record: ShownEdition['record'] }) {
  const stepping = useEditionStep(record);
  const steps = (Object.keys(buttons) as PageStep[]).filter((step) => record.next.some((each) => each.step === step));
  if (steps.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">What you can do</h2>
      {stepping.failure !== null && <Failed failure={stepping.failure} onRetry={() => location.reload()} />}
      {steps.map((step) => {
        const whyNot = record.next.find((each) => each.step === step)?.whyNot ?? null;
        return whyNot === null ? <StepForm key={step} step={step} stepping={stepping} /> : <p key={step}>{whyNot}</p>;
      })}
    </>
  );
}
