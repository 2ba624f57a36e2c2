import { reorganisationTextLimits } from '@monitor/domain';
import { TextArea } from '@monitor/web-ui';
import { Details } from 'nhsuk-react-components';
import { useState } from 'react';
import type { FormEvent } from 'react';
import type { StepProps } from './PlainStep.js';
import { stepTexts } from './step-words.js';

/** A step for which somebody must say why, folded until it is wanted. What was typed stays where it is refused. */
export function StepWithReason({ step, whyNot, stepping, onDone }: StepProps) {
  const { button, does, why } = stepTexts[step];
  const [comment, setComment] = useState('');
  const [error, setError] = useState<string | null>(null);
  if (whyNot !== null) return <p>{whyNot}</p>;
  const submit = async (event: FormEvent) => {
    event.preventDefault();
    const issues = await stepping.take(step, { comment });
    setError(issues?.[0]?.message ?? null);
    if (issues?.length === 0) onDone();
  };
  return (
    <Details>
      <Details.Summary>{button}</Details.Summary>
      <Details.Text>
        <p>{does}</p>
        <form noValidate onSubmit={(event) => void submit(event)}>
          <TextArea
            id={`step-${step}`}
            label={why?.label ?? ''}
            hint={`${why?.hint ?? ''} It is kept with your name.`}
            error={error}
            maximumLength={reorganisationTextLimits.comment}
            value={comment}
            onChange={setComment}
          />
          <button className="nhsuk-button nhsuk-button--secondary" disabled={stepping.isUnderWay}>
            {stepping.isUnderWay ? 'Sending' : button}
          </button>
        </form>
      </Details.Text>
    </Details>
  );
}
