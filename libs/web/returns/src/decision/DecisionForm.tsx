import type { Failure } from '@monitor/web-graphql';
import { IssueFormBody, RadioGroup, TextArea } from '@monitor/web-ui';
import type { FormIssue, IssueForm } from '@monitor/web-ui';
import { FreshSignInRemedy } from './FreshSignIn.js';
import { longestComment } from './longest-comment.js';

export type Choice = 'AGREE' | 'SEND_BACK';

/** A decision as it is typed. */
export interface TypedDecision {
  choice: Choice | null;
  comment: string;
}

interface DecisionFormProps {
  form: IssueForm<TypedDecision>;
  legend: string;
  agree: { label: string; hint: string } | null;
  sendBack: { label: string; hint: string } | null;
  failure: Failure | null;
  /** Keeps what is typed while somebody signs in again. */
  onLeave: () => void;
}

/** The ids of the two questions. */
export const decisionFields = ['decision', 'decision-comment'];

/** What is missing from a decision. */
export function missingIn({ choice, comment }: TypedDecision): FormIssue[] {
  if (choice === null) return [{ field: 'decision', message: 'Choose what you decide' }];
  const needsComment = choice === 'SEND_BACK' && comment.trim() === '';
  return needsComment ? [{ field: 'decision-comment', message: 'Say what should change' }] : [];
}

/** Agree, or send back with a comment. */
export function DecisionForm({ form, legend, agree, sendBack, failure, onLeave }: DecisionFormProps) {
  const { typed, change, at } = form;
  const commentField = (label: string) => (
    <TextArea
      {...at('decision-comment')}
      label={label}
      hint="It is kept with the return. Do not write anything about a patient."
      maximumLength={longestComment}
      value={typed.comment}
      onChange={(comment) => change({ comment })}
    />
  );
  const choices = [
    ...(agree === null ? [] : [{ value: 'AGREE', ...agree, revealed: commentField('Comment (optional)') }]),
    ...(sendBack === null ? [] : [{ value: 'SEND_BACK', ...sendBack, revealed: commentField('What should change') }]),
  ];
  return (
    <IssueFormBody
      form={form}
      button="Confirm"
      failure={failure}
      remedy={<FreshSignInRemedy code={failure?.code ?? null} onLeave={onLeave} />}
    >
      <RadioGroup
        {...at('decision')}
        label={legend}
        choices={choices}
        value={typed.choice}
        onChange={(value) => change({ choice: value === 'AGREE' ? 'AGREE' : 'SEND_BACK' })}
      />
    </IssueFormBody>
  );
}
