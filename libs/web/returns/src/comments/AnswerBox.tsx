import { longestComment } from '@monitor/domain';
import { ReopenCommentDocument, ReplyToCommentDocument, ResolveCommentDocument, useSend } from '@monitor/web-graphql';
import { Checkbox, focusCell, TextArea, useIssueForm } from '@monitor/web-ui';
import { useState } from 'react';
import { commentIssues, writtenText } from './comment-issues.js';
import { CommentBox } from './CommentBox.js';
import type { Thread } from './thread.js';

interface TypedAnswer {
  text: string;
  isResolved: boolean;
}

/** Sends an answer: with a word, with a resolution, or with both. */
function useAnswer({ id, organisationCode, quarterId, lines, isOpen }: Thread, onSent: () => void) {
  const { send, failure } = useSend();
  const seen = lines.at(-1)?.number ?? 0;
  const field = `answer-${id}`;
  const form = useIssueForm<TypedAnswer>({
    begin: { text: '', isResolved: false },
    keptAs: `answer to ${id}`,
    check: ({ text, isResolved }) => commentIssues(field, text, isOpen && !isResolved),
    send: async ({ text, isResolved }) => {
      const input = { organisationCode, quarterId, thread: id, seen, text: writtenText(text) };
      const answer = isResolved
        ? await send(ResolveCommentDocument, { input })
        : await (isOpen ? send(ReplyToCommentDocument, { input }) : send(ReopenCommentDocument, { input }));
      if (answer === null) return null;
      onSent();
      return [];
    },
  });
  return { form, failure, field };
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
          onChange={(isResolved) => form.change({ isResolved })}
        />
      )}
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
