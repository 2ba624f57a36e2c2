import { longestClientComment } from '@monitor/domain';
import { RevokeClientDocument, useSend } from '@monitor/web-graphql';
import { ErrorSummary, IssueFormBody, TextArea, useIssueForm } from '@monitor/web-ui';

/** Where a program is shut out for good. */
export function RevokeForm({ id }: { id: string }) {
  const { send, failure } = useSend();
  const form = useIssueForm({
    begin: { comment: '' },
    linkTo: (field) => ({ cell: `revoke-${field}` }),
    check: ({ comment }) =>
      comment.trim() === '' ? [{ field: 'comment', message: 'Say why, for whoever reads the record later.' }] : [],
    send: async ({ comment }) => {
      await send(RevokeClientDocument, { input: { id, comment: comment.trim() } });
      return [];
    },
  });
  return (
    <>
      <h2 className="nhsuk-heading-m">Revoke it</h2>
      <ErrorSummary {...form.summary} />
      <p>From its next request on it is refused, with every secret that it has. That cannot be taken back.</p>
      <IssueFormBody form={form} button="Revoke it for good" tone="warning" failure={failure}>
        <TextArea
          {...form.at('comment')}
          label="Why it is revoked"
          hint="It is kept with your name."
          maximumLength={longestClientComment}
          value={form.typed.comment}
          onChange={(comment) => form.change({ comment })}
        />
      </IssueFormBody>
    </>
  );
}
