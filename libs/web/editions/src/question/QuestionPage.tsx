import { findQuestion } from '@monitor/domain';
import { RemoveFormQuestionDocument, useSend } from '@monitor/web-graphql';
import { BackLink, ErrorSummary, IssueFormBody, NotFound, PageTitle, useIssueForm } from '@monitor/web-ui';
import { useNavigate, useParams } from 'react-router';
import { editionsPath, EditionGate } from '../EditionGate.js';
import type { ShownEdition } from '../EditionGate.js';
import { QuestionForm } from './QuestionForm.js';
import { toTypedQuestion } from './typed-question.js';

function RemovalForm({ record: { version, revision }, code }: { record: ShownEdition['record']; code: string }) {
  const navigate = useNavigate();
  const { send, failure } = useSend();
  const form = useIssueForm({
    begin: {},
    linkTo: () => ({ cell: 'question-removal' }),
    check: () => [],
    send: async () => {
      const input = { version, expectedVersion: revision, question: code };
      const payload = (await send(RemoveFormQuestionDocument, { input }))?.removeFormQuestion;
      if (payload?.edition == null) return [];
      if (payload.edition.revision === revision) {
        return payload.problems.map(({ message }) => ({ field: 'removal', message }));
      }
      await navigate(`${editionsPath}/${String(version)}`);
      return [];
    },
  });
  return (
    <>
      <h2 className="nhsuk-heading-m">Ask it no longer</h2>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="Take the question out" tone="secondary" failure={failure}>
        <p id="question-removal">What was answered in earlier quarters stays, and its series ends.</p>
      </IssueFormBody>
    </>
  );
}

function Shown({ record, definition }: ShownEdition) {
  const { code = '' } = useParams();
  const question = findQuestion(definition, code);
  if (question === null) return <NotFound title="The edition has no such question" />;
  return (
    <div className="nhsuk-grid-row">
      <div className="nhsuk-grid-column-two-thirds">
        <BackLink to={`${editionsPath}/${String(record.version)}`}>Back to the edition</BackLink>
        <PageTitle title={`Question ${code}`} />
        <QuestionForm record={record} begin={toTypedQuestion(question)} like={null} />
        <RemovalForm record={record} code={code} />
      </div>
    </div>
  );
}

/** Changes the words and askers of one question of a draft. */
export function QuestionPage() {
  return <EditionGate>{(shown) => <Shown {...shown} />}</EditionGate>;
}
