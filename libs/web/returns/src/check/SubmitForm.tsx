import { textLimits } from '@monitor/domain';
import { Checkbox, TextArea } from '@monitor/web-ui';
import type { FormEvent } from 'react';
import { useState } from 'react';
import type { Submission } from './use-submission.js';

interface SubmitFormProps {
  submission: Submission;
  /** True when an earlier version was submitted before: the new one needs a reason. */
  isAgain: boolean;
}

/** The declaration, the reason for a new version, and the button. */
export function SubmitForm({ submission, isAgain }: SubmitFormProps) {
  const [isDeclared, setIsDeclared] = useState(false);
  const [reason, setReason] = useState('');
  const [isTried, setIsTried] = useState(false);
  const isReasonMissing = isAgain && reason.trim() === '';
  const submit = (event: FormEvent) => {
    event.preventDefault();
    setIsTried(true);
    if (!isDeclared || isReasonMissing) {
      document.getElementById(isReasonMissing ? 'submission-reason' : 'declaration')?.focus();
    } else void submission.submit(isAgain ? reason.trim() : null);
  };
  return (
    <form onSubmit={submit} noValidate>
      <h2 className="nhsuk-heading-m">Submit for sign-off</h2>
      {isAgain && (
        <TextArea
          id="submission-reason"
          label="What has changed since you last submitted, and why"
          hint="The approver and the region read it."
          error={isTried && isReasonMissing ? 'Say what has changed and why' : null}
          maximumLength={textLimits.reason}
          value={reason}
          onChange={setReason}
        />
      )}
      <Checkbox
        id="declaration"
        label="As far as I know, these answers are true and complete"
        error={isTried && !isDeclared ? 'Confirm that the answers are true and complete' : null}
        isChecked={isDeclared}
        onChange={setIsDeclared}
      />
      <p>
        An approver of your organisation, who must be somebody else, signs the return off. Then it goes to your region.
      </p>
      <button className="nhsuk-button" disabled={submission.isUnderWay}>
        {submission.isUnderWay ? 'Submitting' : 'Submit for sign-off'}
      </button>
    </form>
  );
}
