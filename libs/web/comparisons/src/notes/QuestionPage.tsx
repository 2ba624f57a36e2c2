import { isTooLong } from '@monitor/domain';
import { AskAboutComparisonDocument, ComparisonNoteDocument, useCan, useFetch, useSend } from '@monitor/web-graphql';
import {
  BackLink,
  ErrorSummary,
  Fetched,
  IssueFormBody,
  PageTitle,
  Permitted,
  RadioGroup,
  TextArea,
  TextLink,
  useIssueForm,
} from '@monitor/web-ui';
import type { FormIssue } from '@monitor/web-ui';
import { useState } from 'react';
import { useParams } from 'react-router';
import { organisationsAddress } from '../organisations/organisations-address.js';
import { NoteText } from './NoteText.js';
import type { NotedComparison } from './use-note-steps.js';

const askedRoles = [
  { value: 'PREPARER', label: 'Its preparer' },
  { value: 'APPROVER', label: 'Its approver' },
] as const;
type AskedRole = (typeof askedRoles)[number]['value'];

/** As long as a comment may be. Its own number: the words of comments come with the pages of returns alone. */
const longestQuestion = 1_000;

/** What must be mended in a question before it can be sent; the service refuses what names a patient. */
function questionIssues({ text }: { text: string }): FormIssue[] {
  const written = text.trim();
  const message =
    (written === '' ? 'Write your question first.' : null) ??
    (isTooLong(written, longestQuestion) ? 'A question can have 1,000 characters. Shorten it.' : null);
  return message === null ? [] : [{ field: 'text', message }];
}

interface AskedProps {
  comparison: NotedComparison;
}

function useQuestion({ organisationCode, quarter, domain }: NotedComparison, onSent: () => void) {
  const { send, failure } = useSend();
  const form = useIssueForm<{ text: string; addressedTo: AskedRole }>({
    begin: { text: '', addressedTo: 'PREPARER' },
    keptAs: `question ${organisationCode} ${quarter.id} ${domain}`,
    linkTo: (field) => ({ cell: `question-${field}` }),
    check: questionIssues,
    send: async ({ text, addressedTo }) => {
      const about = { organisationCode, quarterId: quarter.id, question: null, domain };
      const input = { ...about, visibility: 'REGION' as const, addressedTo, text: text.trim() };
      if ((await send(AskAboutComparisonDocument, { input })) === null) return null;
      onSent();
      return [];
    },
  });
  return { form, failure };
}

function QuestionForm({ comparison, onSent }: AskedProps & { onSent: () => void }) {
  const { form, failure } = useQuestion(comparison, onSent);
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="Send the question" failure={failure}>
        <TextArea
          {...form.at('text')}
          label="Your question"
          hint="The organisation, whoever helps it to fill in its return, and your region see it. Do not write anything about a patient."
          rows={5}
          maximumLength={longestQuestion}
          value={form.typed.text}
          onChange={(text) => form.change({ text })}
        />
        <RadioGroup
          {...form.at('addressedTo')}
          label="Who is asked"
          choices={askedRoles}
          value={form.typed.addressedTo}
          onChange={(value) => form.change({ addressedTo: value as AskedRole })}
        />
      </IssueFormBody>
    </>
  );
}

/** What becomes of a question that was sent. */
function Sent({ comparison: { organisationCode, organisationName, quarter } }: AskedProps) {
  const to = `/returns/${encodeURIComponent(organisationCode)}/${encodeURIComponent(quarter.id)}`;
  return (
    <p role="status" className="nhsuk-inset-text">
      Your question was sent. {organisationName} has it on its home, and answers it beside{' '}
      <TextLink to={to}>its return for {quarter.label}</TextLink>. Until you decide about the answer, it stands among
      the open questions on your home.
    </p>
  );
}

function Asking({ comparison }: AskedProps) {
  const { organisationName, regionCode: region, quarter, domain, domainName, note } = comparison;
  const [isSent, setSent] = useState(false);
  const isOwnRegion = useCan()('return:review', { regionCode: region });
  return (
    <Permitted may={isOwnRegion} otherwise="Only the lead of its region asks an organisation about a comparison.">
      <BackLink to={organisationsAddress({ quarter: quarter.id, region, domain })}>
        Back to what each organisation says
      </BackLink>
      <PageTitle title={`Ask about ${domainName}`} caption={`${organisationName}, ${quarter.label}`} />
      {note !== null && (
        <>
          <h2 className="nhsuk-heading-m">What the organisation wrote beside its answers</h2>
          <NoteText note={note} />
        </>
      )}
      {isSent ? (
        <Sent comparison={comparison} />
      ) : (
        <QuestionForm comparison={comparison} onSent={() => setSent(true)} />
      )}
    </Permitted>
  );
}

/** Where the lead of a region asks an organisation about what it says of a domain for a quarter. */
export function QuestionPage() {
  const { organisation: organisationCode = '', quarter: quarterId = '', domain = '' } = useParams();
  const fetch = useFetch(ComparisonNoteDocument, { variables: { organisationCode, quarterId, domain } });
  return (
    <Fetched fetch={fetch} what="the organisation" lines={6} isPage notFoundTitle="Organisation not found">
      {({ comparisonNote }) => <Asking comparison={comparisonNote} />}
    </Fetched>
  );
}
