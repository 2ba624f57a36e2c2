import { windowStepMeaning, windowStepsWithComment } from '@monitor/domain';
import type { NextWindowStep } from '@monitor/domain';
import type { WindowChangePartsFragment } from '@monitor/web-graphql';
import { ErrorSummary, Failed, IssueFormBody, TextArea, useIssueForm } from '@monitor/web-ui';
import { useWindowStep } from './use-window-step.js';
import type { WindowStepping } from './use-window-step.js';

const buttons: Record<NextWindowStep, string> = {
  PROPOSE: 'Propose it for approval',
  APPROVE: 'Approve it',
  WITHDRAW: 'Withdraw it',
};

function StepForm({ step, stepping }: { step: NextWindowStep; stepping: WindowStepping }) {
  const needsReason = windowStepsWithComment.includes(step);
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
        <p>{windowStepMeaning(step)}</p>
        {needsReason && (
          <TextArea
            {...form.at('reason')}
            label="Why it is given up"
            hint="It is kept with your name."
            maximumLength={500}
            value={form.typed.comment}
            onChange={(comment) => form.change({ comment })}
          />
        )}
      </IssueFormBody>
    </>
  );
}

/** What can be done with a change from where it stands; where the reader may not, why. */
export function WindowSteps({ change }: { change: WindowChangePartsFragment }) {
  const stepping = useWindowStep(change);
  if (change.next.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">What you can do</h2>
      {stepping.failure !== null && <Failed failure={stepping.failure} onRetry={() => location.reload()} />}
      {change.next.map(({ step, whyNot }) =>
        whyNot === null ? <StepForm key={step} step={step} stepping={stepping} /> : <p key={step}>{whyNot}</p>,
      )}
    </>
  );
}
