import type { Failure } from '@monitor/web-graphql';
import { IssueFormBody, RadioGroup, TextArea } from '@monitor/web-ui';
import type { FormIssue, IssueForm } from '@monitor/web-ui';
import { commentIssues } from '../comments/comment-issues.js';
import { Marked } from '../comments/Beside.js';
import { marksToSend } from '../comments/marks-context.js';
import type { Marks } from '../comments/marks-context.js';
import { FreshSignInRemedy } from './FreshSignIn.js';
import { longestComment } from './longest-comment.js';

export type Choice = 'AGREE' | 'SEND_BACK';

/** A decision as it is typed. */
export interface TypedDecision {
  choice: Choice | null;
  comment: string;
  /** What should change at single questions, where it is sent back. */
  marks: Marks;
}

interface DecisionFormProps {
  form: IssueForm<TypedDecision>;
  legend: string;
  agree: { label: string; hint: string } | null;
  sendBack: { label: string; hint: string } | null;
  failure: Failure | null;
}

/** The ids of the two questions. */
export const decisionFields = ['decision', 'decision-comment'];

/** What is missing from a decision. */
export function missingIn({ choice, comment, marks }: TypedDecision): FormIssue[] {
  if (choice === null) return [{ field: 'decision', message: 'Choose what you decide' }];
  if (choice === 'AGREE') return agreedAndMarked(marks);
  const needed = comment.trim() === '' ? [{ field: 'decision-comment', message: 'Say what should change' }] : [];
  const wrong = Object.entries(marks).flatMap(([question, text]) =>
    commentIssues(`mark-decision-${question}`, text, false),
  );
  return [...needed, ...wrong];
}

/** Whoever marks a question and then agrees would lose what they wrote. */
function agreedAndMarked(marks: Marks): FormIssue[] {
  const marked = marksToSend(marks).length;
  if (marked === 0) return [];
  const questions = marked === 1 ? 'a question' : `${marked} questions`;
  return [{ field: 'decision', message: `You marked ${questions} for change. Send it back, or take the marks away` }];
}

/** Agree, or send back with a comment. */
export function DecisionForm({ form, legend, agree, sendBack, failure }: DecisionFormProps) {
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
  const changes = (
    <>
      {commentField('What should change')}
      <Marked />
    </>
  );
  const choices = [
    ...(agree === null ? [] : [{ value: 'AGREE', ...agree, revealed: commentField('Comment (optional)') }]),
    ...(sendBack === null ? [] : [{ value: 'SEND_BACK', ...sendBack, revealed: changes }]),
  ];
  return (
    <IssueFormBody
      form={form}
      button="Confirm"
      failure={failure}
      remedy={<FreshSignInRemedy code={failure?.code ?? null} />}
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
