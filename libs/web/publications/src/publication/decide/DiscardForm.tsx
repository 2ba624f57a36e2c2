import { longestPublicationComment } from '@monitor/domain';
import { DiscardPublicationDocument, PublicationOfNumberDocument, useSend } from '@monitor/web-graphql';
import { ErrorSummary, IssueFormBody, TextArea, useIssueForm } from '@monitor/web-ui';
import { lookedAt } from '../decided.js';
import type { Decided } from '../decided.js';
import { LookAgain } from '../LookAgain.js';

/** Where a publication that is not out is given up. */
export function DiscardForm({ record, askAgain }: Decided) {
  const { send, failure } = useSend();
  const form = useIssueForm({
    begin: { comment: '' },
    linkTo: (field) => ({ cell: `discard-${field}` }),
    check: ({ comment }) =>
      comment.trim() === '' ? [{ field: 'comment', message: 'Say why, for whoever reads the record later.' }] : [],
    send: async ({ comment }) => {
      const input = { ...lookedAt(record), comment: comment.trim() };
      await send(DiscardPublicationDocument, { input }, { refetch: [PublicationOfNumberDocument] });
      return [];
    },
  });
  const remedy = <LookAgain failure={failure} askAgain={askAgain} />;
  return (
    <details className="nhsuk-details" open={form.hasErrors || failure !== null || undefined}>
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Discard it</span>
      </summary>
      <div className="nhsuk-details__text">
        <ErrorSummary {...form.summary} />
        <p>
          Nothing of it is published, and its number is not used again. Returns that came in since join when another is
          prepared.
        </p>
        <IssueFormBody form={form} button="Discard it for good" tone="warning" failure={failure} remedy={remedy}>
          <TextArea
            {...form.at('comment')}
            label="Why it is discarded"
            hint="It is kept with your name."
            maximumLength={longestPublicationComment}
            value={form.typed.comment}
            onChange={(comment) => form.change({ comment })}
          />
        </IssueFormBody>
      </div>
    </details>
  );
}
