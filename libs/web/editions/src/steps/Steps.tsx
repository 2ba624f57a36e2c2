import { ErrorSummary, Failed, IssueFormBody, TextArea, useIssueForm } from '@monitor/web-ui';
import type { FormIssue } from '@monitor/web-ui';
import type { Failure } from '@monitor/web-graphql';

/** One step in words: what its button says, what it does and, where it needs a reason, how that is asked for. */
export interface StepWords {
  button: string;
  meaning: string;
  /** The label above the reason, and the most characters it may have; null where none is asked for. */
  reason: { label: string; limit: number } | null;
}

/** Takes steps on what an administrator drafted. */
export interface Stepping<Step extends string> {
  /** Takes a step; answers what must be mended first. */
  take: (step: Step, comment: string) => Promise<readonly FormIssue[]>;
  failure: Failure | null;
}

interface StepFormProps {
  step: string;
  words: StepWords;
  take: (comment: string) => Promise<readonly FormIssue[]>;
}

function StepForm({ step, words: { button, meaning, reason }, take }: StepFormProps) {
  const form = useIssueForm({
    begin: { comment: '' },
    linkTo: () => ({ cell: `step-${step}` }),
    check: () => [],
    send: ({ comment }) => take(comment),
  });
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button={button} {...(reason !== null && { tone: 'secondary' as const })}>
        <p>{meaning}</p>
        {reason !== null && (
          <TextArea
            {...form.at('comment')}
            label={reason.label}
            hint="It is kept with your name."
            maximumLength={reason.limit}
            value={form.typed.comment}
            onChange={(comment) => form.change({ comment })}
          />
        )}
      </IssueFormBody>
    </>
  );
}

interface StepsProps<Step extends string> {
  next: readonly { step: Step; whyNot: string | null }[];
  wordsOf: (step: Step) => StepWords;
  stepping: Stepping<Step>;
}

/** What can be done from where something stands; where the reader may not, why. */
export function Steps<Step extends string>({ next, wordsOf, stepping: { take, failure } }: StepsProps<Step>) {
  if (next.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">What you can do</h2>
      {failure !== null && <Failed failure={failure} onRetry={() => location.reload()} />}
      {next.map(({ step, whyNot }) =>
        whyNot === null ? (
          <StepForm key={step} step={step} words={wordsOf(step)} take={(comment) => take(step, comment)} />
        ) : (
          <p key={step}>{whyNot}</p>
        ),
      )}
    </>
  );
}
