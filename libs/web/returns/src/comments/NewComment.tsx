import {
  longestComment,
  roleLabel,
  rolesThatSee,
  usualVisibility,
  visibilitiesFor,
  visibilityLabel,
  whoSees,
} from '@monitor/domain';
import type { CommentVisibility, Role } from '@monitor/domain';
import { CommentOnReturnDocument, ReturnCommentsDocument, useActing, useSend } from '@monitor/web-graphql';
import { RadioGroup, SelectField, TextArea, useIssueForm } from '@monitor/web-ui';
import type { IssueForm } from '@monitor/web-ui';
import { placeOf, useReturn } from '../return/return-context.js';
import { commentIssues } from './comment-issues.js';
import { CommentBox } from './CommentBox.js';

interface TypedComment {
  text: string;
  visibility: CommentVisibility;
  /** The role that is asked; empty for whoever sees it. */
  addressedTo: Role | '';
}

/** A role that does not see a comment is not asked either. */
function withVisibility(now: TypedComment, visibility: CommentVisibility): TypedComment {
  const isSeen = now.addressedTo !== '' && rolesThatSee(visibility).includes(now.addressedTo);
  return { ...now, visibility, addressedTo: isSeen ? now.addressedTo : '' };
}

function WhoSeesIt({ form, id, role }: { form: IssueForm<TypedComment>; id: string; role: Role }) {
  const wide = visibilitiesFor(role);
  const { visibility, addressedTo } = form.typed;
  const asked = [{ value: '', label: 'Whoever sees it' }].concat(
    rolesThatSee(visibility).map((each) => ({ value: each, label: roleLabel(each) })),
  );
  return (
    <>
      {wide.length > 1 ? (
        <RadioGroup
          {...form.at(`${id}-visibility`)}
          label="Who sees it"
          choices={wide.map((each) => ({ value: each, label: visibilityLabel(each), hint: whoSees(each) }))}
          value={visibility}
          onChange={(value) => form.change((now) => withVisibility(now, value as CommentVisibility))}
        />
      ) : (
        <p>{whoSees(visibility)}</p>
      )}
      <SelectField
        {...form.at(`${id}-asked`)}
        label="Who is asked"
        options={asked}
        value={addressedTo}
        onChange={(value) => form.change({ addressedTo: value as Role | '' })}
      />
    </>
  );
}

interface NewCommentProps {
  question: string | null;
  onSent: () => void;
}

/** What is typed, as it is sent. */
function toInput({ text, addressedTo, visibility }: TypedComment) {
  return { visibility, addressedTo: addressedTo === '' ? null : addressedTo, text: text.trim() };
}

function CommentForm({
  question,
  onSent,
  role,
  visibility,
}: NewCommentProps & { role: Role; visibility: CommentVisibility }) {
  const place = placeOf(useReturn());
  const { send, failure } = useSend();
  const id = `new-comment-${question ?? 'return'}`;
  const begin: TypedComment = { text: '', visibility, addressedTo: '' };
  const form = useIssueForm<TypedComment>({
    begin,
    keptAs: `comment ${place.organisationCode} ${place.quarterId} ${question ?? 'return'}`,
    check: ({ text }) => commentIssues(id, text),
    send: async (typed) => {
      const input = { ...place, question, ...toInput(typed) };
      const answer = await send(CommentOnReturnDocument, { input }, { refetch: [ReturnCommentsDocument] });
      if (answer === null) return null;
      onSent();
      return [];
    },
  });
  return (
    <CommentBox form={form} label="Write a comment" button="Add the comment" failure={failure} firstField={id}>
      <TextArea
        {...form.at(id)}
        label="New comment"
        hint="It is no part of the return. Do not write anything about a patient."
        maximumLength={longestComment}
        value={form.typed.text}
        onChange={(text) => form.change({ text })}
      />
      <WhoSeesIt form={form} id={id} role={role} />
    </CommentBox>
  );
}

/** Begins a conversation about a question, or, with null, about the whole return. */
export function NewComment(props: NewCommentProps) {
  const acting = useActing();
  const visibility = acting === null ? null : usualVisibility(acting.role);
  const { head } = useReturn();
  if (acting === null || visibility === null) return null;
  if (head.state === 'NOT_STARTED') {
    return <p>Nobody has begun this return. Once an answer is saved, you can write about it here.</p>;
  }
  return <CommentForm {...props} role={acting.role} visibility={visibility} />;
}
