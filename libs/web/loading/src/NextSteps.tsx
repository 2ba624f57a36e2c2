import { loadingStepLabel, loadingStepMeaning, loadingStepsWithComment } from '@monitor/domain';
import { LoadedCollectionsDocument, TakeLoadingStepDocument, useSend } from '@monitor/web-graphql';
import type { CollectionHistoryFragment, CollectionPartsFragment } from '@monitor/web-graphql';
import { ErrorSummary, IssueFormBody, TextArea, useIssueForm } from '@monitor/web-ui';
import { useState } from 'react';

type Step = CollectionHistoryFragment['next'][number];

const buttons: Record<Step, string> = {
  PROPOSE: 'Propose it for approval',
  SEND_BACK: 'Send it back',
  WITHDRAW: 'Withdraw it',
  APPROVE: 'Approve and load it',
  PROPOSE_REVERSAL: 'Propose to reverse it',
  KEEP: 'Keep it',
  REVERSE: 'Reverse it',
};

interface StepFormProps {
  collection: CollectionPartsFragment;
  step: Step;
}

function StepForm({ collection, step }: StepFormProps) {
  // What was looked at: a newer version that arrives meanwhile must not be decided on unseen.
  const [{ id, version, contentHash }] = useState(collection);
  const { send, failure } = useSend();
  const needsComment = loadingStepsWithComment.includes(step);
  const field = `${step}-comment`;
  const form = useIssueForm({
    begin: { comment: '' },
    check: ({ comment }) =>
      needsComment && comment.trim() === '' ? [{ field, message: 'Say why, for whoever reads the record later.' }] : [],
    send: async ({ comment }) => {
      const input = { id, step, expectedVersion: version, contentHash, comment: comment.trim() || null };
      await send(TakeLoadingStepDocument, { input }, { refetch: [LoadedCollectionsDocument] });
      return [];
    },
  });
  const isGrave = step === 'REVERSE' || step === 'APPROVE';
  return (
    <section aria-label={loadingStepLabel(step)}>
      <ErrorSummary {...form.summary} />
      <p>{loadingStepMeaning(step)}</p>
      <IssueFormBody form={form} button={buttons[step]} tone={isGrave ? 'warning' : 'secondary'} failure={failure}>
        {needsComment && (
          <TextArea
            {...form.at(field)}
            label="Why"
            maximumLength={1000}
            value={form.typed.comment}
            onChange={(comment) => form.change({ comment })}
          />
        )}
      </IssueFormBody>
    </section>
  );
}

/** What can be done next, each in a form of its own, and what another has to do. */
export function NextSteps({ collection }: { collection: CollectionPartsFragment & CollectionHistoryFragment }) {
  const { next, withheld, version } = collection;
  if (next.length === 0 && withheld.length === 0) return null;
  return (
    <>
      <h2>What can be done next</h2>
      {withheld.map(({ step, reason }) => (
        <p key={step}>{reason}</p>
      ))}
      {next.map((step) => (
        <StepForm key={`${step} ${version}`} collection={collection} step={step} />
      ))}
    </>
  );
}
