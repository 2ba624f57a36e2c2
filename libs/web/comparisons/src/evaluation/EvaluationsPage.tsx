import { formatCount } from '@monitor/domain';
import { EvaluationsDocument, useCan, useFetch } from '@monitor/web-graphql';
import type { EvaluationsQuery } from '@monitor/web-graphql';
import { ButtonLink, DataTable, Empty, Fetched, PageTitle, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import { evaluationPath, newEvaluationPath } from './evaluation-paths.js';
import { askedInWords, standingOf } from './evaluation-words.js';

type Question = EvaluationsQuery['evaluations']['questions'][number];

const columns: TableColumn<Question>[] = [
  {
    key: 'question',
    header: 'Question',
    isRowHeader: true,
    cell: ({ number, title }) => <TextLink to={evaluationPath(number)}>{`${String(number)}. ${title}`}</TextLink>,
  },
  { key: 'asked', header: 'Asked', cell: (question) => askedInWords(question) },
  { key: 'standing', header: 'Answer', cell: (question) => <strong>{standingOf(question)}</strong> },
  {
    key: 'sentences',
    header: 'In words',
    cell: ({ answer, waitsFor }) => answer?.sentences.join(' ') ?? waitsFor,
  },
];

function Questions({ evaluations: { questions, declared, looks } }: EvaluationsQuery) {
  if (questions.length === 0) return <Empty why="Nobody has asked a question yet." />;
  return (
    <>
      <p>
        {formatCount(declared)} {declared === 1 ? 'question was' : 'questions were'} declared before anybody looked,{' '}
        {formatCount(looks)} looked at without. All of them are here: none is ever changed or removed.
      </p>
      <DataTable
        caption="Every question, the latest first"
        columns={columns}
        rows={questions}
        rowKey={({ number }) => String(number)}
        asCards
      />
    </>
  );
}

/** Whether putting the framework into practice changes outcomes: every question that was asked, with its answer. */
export function EvaluationsPage() {
  const can = useCan();
  return (
    <>
      <PageTitle title="Does it change outcomes?" />
      <p className="nhsuk-lede-text">
        Whether putting an action of the framework into practice changes an outcome of people, asked before anybody
        looks and answered from one publication.
      </p>
      {can('evaluation:ask') && <ButtonLink to={newEvaluationPath}>Ask a question</ButtonLink>}
      <Fetched fetch={useFetch(EvaluationsDocument)} what="the questions" lines={6}>
        {(answer) => <Questions {...answer} />}
      </Fetched>
    </>
  );
}
