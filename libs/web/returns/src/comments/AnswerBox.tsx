import { londonDay, longestComment, quarterLabel, quartersToFollowIn } from '@monitor/domain';
import {
  FollowCommentDocument,
  ReopenCommentDocument,
  ReplyToCommentDocument,
  ResolveCommentDocument,
  useCan,
  useSend,
} from '@monitor/web-graphql';
import { Checkbox, focusCell, SelectField, TextArea, useIssueForm } from '@monitor/web-ui';
import type { IssueForm } from '@monitor/web-ui';
import { useState } from 'react';
import { commentIssues, writtenText } from './comment-issues.js';
import { CommentBox } from './CommentBox.js';
import type { Thread } from './thread.js';

interface TypedAnswer {
  text: string;
  isResolved: boolean;
  /** The quarter in which it comes up again; empty where it is settled. */
  followIn: string;
}

/** Sends an answer: with a word, with a resolution, or with both. */
function useAnswer({ id, organisationCode, quarterId, lines, isOpen }: Thread, onSent: () => void) {
  const { send, failure } = useSend();
  const seen = lines.at(-1)?.number ?? 0;
  const field = `answer-${id}`;
  const form = useIssueForm<TypedAnswer>({
    begin: { text: '', isResolved: false, followIn: '' },
    keptAs: `answer to ${id}`,
    check: ({ text, isResolved }) => commentIssues(field, text, isOpen && !isResolved),
    send: async ({ text, isResolved, followIn }) => {
      const input = { organisationCode, quarterId, thread: id, seen, text: writtenText(text) };
      const sent = () => {
        if (isResolved && followIn !== '') return send(FollowCommentDocument, { input: { ...input, followIn } });
        if (isResolved) return send(ResolveCommentDocument, { input });
        return isOpen ? send(ReplyToCommentDocument, { input }) : send(ReopenCommentDocument, { input });
      };
      const answer = await sent();
      if (answer === null) return null;
      onSent();
      return [];
    },
  });
  return { form, failure, field };
}

/** For a region, which decides whether a comment is settled with it or comes up again. */
function FollowUp({ form, field, quarterId }: { form: IssueForm<TypedAnswer>; field: string; quarterId: string }) {
  const mayDecide = useCan()('return:review');
  if (!mayDecide || !form.typed.isResolved) return null;
  const quarters = quartersToFollowIn(quarterId, londonDay(new Date()));
  return (
    <SelectField
      {...form.at(`${field}-follow`)}
      label="Whether it comes up again"
      options={[
        { value: '', label: 'It is settled' },
        ...quarters.map((id) => ({ value: id, label: `Follow it in ${quarterLabel(id)}` })),
      ]}
      value={form.typed.followIn}
      onChange={(followIn) => form.change({ followIn })}
    />
  );
}

function OpenBox({ thread, onSent }: { thread: Thread; onSent: () => void }) {
  const { form, failure, field } = useAnswer(thread, onSent);
  const { isOpen, sentBackRevision } = thread;
  const label = isOpen ? 'Your answer' : 'Why it is open again (optional)';
  return (
    <CommentBox
      form={form}
      label="Answer the comment"
      button={isOpen ? 'Send the answer' : 'Open it again'}
      failure={failure}
      firstField={field}
    >
      <TextArea
        {...form.at(field)}
        label={label}
        hint={
          sentBackRevision === null
            ? 'Do not write anything about a patient.'
            : 'Say what you changed for it: whoever decides next reads it beside the answer. Do not write anything about a patient.'
        }
        maximumLength={longestComment}
        value={form.typed.text}
        onChange={(text) => form.change({ text })}
      />
      {isOpen && (
        <Checkbox
          {...form.at(`${field}-resolved`)}
          label="It is done: resolve the comment"
          isChecked={form.typed.isResolved}
          onChange={(isResolved) => form.change({ isResolved, followIn: '' })}
        />
      )}
      <FollowUp form={form} field={field} quarterId={thread.quarterId} />
    </CommentBox>
  );
}

/** The way to answer, resolve or reopen a conversation: a button first, so that many conversations stay short. */
export function AnswerBox({ thread, about }: { thread: Thread; about: string }) {
  const [isAnswering, setIsAnswering] = useState(false);
  const toggleId = `comment-${thread.id}-toggle`;
  const onSent = () => {
    setIsAnswering(false);
    // The button that was pressed is gone: the keyboard goes on at the one that opened the box.
    setTimeout(() => focusCell(toggleId));
  };
  if (isAnswering) return <OpenBox thread={thread} onSent={onSent} />;
  return (
    <button
      type="button"
      id={toggleId}
      className="monitor-link-button monitor-not-printed"
      onClick={() => {
        setIsAnswering(true);
        setTimeout(() => focusCell(`answer-${thread.id}`));
      }}
    >
      {thread.isOpen ? 'Answer or resolve' : 'Open it again'}
      <span className="nhsuk-u-visually-hidden">: {about}</span>
    </button>
  );
}
