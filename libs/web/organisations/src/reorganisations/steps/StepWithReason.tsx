import { reorganisationTextLimits } from '@monitor/domain';
import { ErrorSummary, IssueFormBody, TextArea } from '@monitor/web-ui';
import { Details } from 'nhsuk-react-components';
import type { StepProps } from './step-props.js';
import { stepTexts } from './step-words.js';
import { useStepForm } from './use-step-form.js';

/** A step for which somebody must say why, folded until it is wanted. What was typed stays where it is refused. */
export function StepWithReason(props: StepProps) {
  const { button, does, why } = stepTexts[props.step];
  const form = useStepForm(props, { comment: '' });
  if (props.whyNot !== null) return <p>{props.whyNot}</p>;
  return (
    <Details>
      <Details.Summary>{button}</Details.Summary>
      <Details.Text>
        <ErrorSummary {...form.summary} />
        <p>{does}</p>
        <IssueFormBody form={form} button={button} tone="secondary">
          <TextArea
            {...form.at('comment')}
            label={why?.label ?? ''}
            hint={`${why?.hint ?? ''} It is kept with your name.`}
            maximumLength={reorganisationTextLimits.comment}
            value={form.typed.comment}
            onChange={(comment) => form.change({ comment })}
          />
        </IssueFormBody>
      </Details.Text>
    </Details>
  );
}
