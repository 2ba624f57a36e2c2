import { longestPublicationComment } from '@monitor/domain';
import { ApprovePublicationDocument, PublicationOfNumberDocument, useSend } from '@monitor/web-graphql';
import { DateField, ErrorSummary, IssueFormBody, TextArea, TextField, useIssueForm } from '@monitor/web-ui';
import { useState } from 'react';
import { lookedAt } from '../decided.js';
import type { Decided } from '../decided.js';
import { LookAgain } from '../LookAgain.js';
import { minuteIssues, publishAt } from './publish-at.js';

/** How the approver has it: when it comes out, and what they looked at. */
function useApproval({ record }: Decided) {
  const { send, failure } = useSend();
  const [now] = useState(() => new Date());
  const form = useIssueForm({
    begin: { day: '', time: '9:30am', comment: '' },
    linkTo: (field) => ({ cell: `approve-${field}` }),
    check: ({ comment, ...minute }) => [
      ...minuteIssues(minute, now),
      ...(comment.trim() === ''
        ? [{ field: 'comment', message: 'Say what you looked at before you approved it.' }]
        : []),
    ],
    send: async ({ comment, ...minute }) => {
      const at = publishAt(minute);
      const seenHash = record.publication.contentHash ?? '';
      if (at === null) return [];
      const input = { ...lookedAt(record), seenHash, publishAt: at.toISOString(), comment: comment.trim() };
      await send(ApprovePublicationDocument, { input }, { refetch: [PublicationOfNumberDocument] });
      return [];
    },
  });
  return { form, failure };
}

function MinuteFields({ form }: Pick<ReturnType<typeof useApproval>, 'form'>) {
  return (
    <>
      <DateField
        {...form.at('day')}
        label="Day on which it comes out"
        hint="For example, 3 12 2026"
        value={form.typed.day}
        onChange={(day) => form.change({ day })}
      />
      <TextField
        {...form.at('time')}
        label="Time in London"
        hint="Official figures come out at 9:30am."
        width={5}
        value={form.typed.time}
        onChange={(time) => form.change({ time })}
      />
    </>
  );
}

/** Where the second person decides that a publication comes out, and at which minute. */
export function ApproveForm(decided: Decided) {
  const { form, failure } = useApproval(decided);
  const remedy = <LookAgain failure={failure} askAgain={decided.askAgain} />;
  return (
    <section aria-labelledby="approve">
      <h3 className="nhsuk-heading-s" id="approve">
        Approve it
      </h3>
      <ErrorSummary {...form.summary} />
      <p>
        It comes out by itself at the minute that you give, which everybody who signs in sees from now on. After that
        minute nobody can change it or take it back.
      </p>
      <IssueFormBody form={form} button="Approve and announce it" failure={failure} remedy={remedy}>
        <MinuteFields form={form} />
        <TextArea
          {...form.at('comment')}
          label="What you looked at"
          hint="It is kept with your name."
          maximumLength={longestPublicationComment}
          value={form.typed.comment}
          onChange={(comment) => form.change({ comment })}
        />
      </IssueFormBody>
    </section>
  );
}
