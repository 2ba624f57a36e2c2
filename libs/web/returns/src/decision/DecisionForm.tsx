import { textLimits } from '@monitor/domain';
import { ErrorSummary, RadioGroup, TextArea } from '@monitor/web-ui';
import type { FormEvent } from 'react';
import { useState } from 'react';

export type Choice = 'AGREE' | 'SEND_BACK';

interface DecisionFormProps {
  legend: string;
  agree: { label: string; hint: string } | null;
  sendBack: { label: string; hint: string } | null;
  isUnderWay: boolean;
  onDecide: (choice: Choice, comment: string | null) => void;
}

/** What is missing from the form, by cell. */
function missingIn(choice: Choice | null, comment: string): { cell: string; message: string }[] {
  if (choice === null) return [{ cell: 'decision', message: 'Choose what you decide' }];
  const needsComment = choice === 'SEND_BACK' && comment.trim() === '';
  return needsComment ? [{ cell: 'decision-comment', message: 'Say what should change' }] : [];
}

/** Agree, or send back with a comment. */
export function DecisionForm({ legend, agree, sendBack, isUnderWay, onDecide }: DecisionFormProps) {
  const [choice, setChoice] = useState<Choice | null>(null);
  const [comment, setComment] = useState('');
  const [attempt, setAttempt] = useState(0);
  const missing = missingIn(choice, comment);
  const errorAt = (cell: string) =>
    attempt > 0 ? (missing.find((problem) => problem.cell === cell)?.message ?? null) : null;
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setAttempt((now) => now + 1);
    if (choice !== null && missing.length === 0) onDecide(choice, comment.trim() === '' ? null : comment.trim());
  };
  const commentField = (label: string) => (
    <TextArea
      id="decision-comment"
      label={label}
      hint="It is kept with the return. Do not write anything about a patient."
      error={errorAt('decision-comment')}
      maximumLength={textLimits.reason}
      value={comment}
      onChange={setComment}
    />
  );
  const choices = [
    ...(agree === null ? [] : [{ value: 'AGREE', ...agree, revealed: commentField('Comment (optional)') }]),
    ...(sendBack === null ? [] : [{ value: 'SEND_BACK', ...sendBack, revealed: commentField('What should change') }]),
  ];
  return (
    <form onSubmit={submit} noValidate>
      <ErrorSummary problems={attempt > 0 ? missing : []} attempt={attempt} />
      <RadioGroup
        id="decision"
        label={legend}
        choices={choices}
        error={errorAt('decision')}
        value={choice}
        onChange={(value) => setChoice(value === 'AGREE' ? 'AGREE' : 'SEND_BACK')}
      />
      <button className="nhsuk-button" disabled={isUnderWay}>
        {isUnderWay ? 'Sending' : 'Confirm'}
      </button>
    </form>
  );
}
