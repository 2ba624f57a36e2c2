import { formatCount } from '@monitor/domain';
import { EvaluationsDocument, useCan, useFetch } from '@monitor/web-graphql';
import type { EvaluationsQuery } from '@monitor/web-graphql';
import { ButtonLink, Empty, Fetched, Heading, OutsideDocument, PageTitle, TextLink } from '@monitor/web-ui';
import { SaveViewLater } from '../views/SaveViewLater.js';
import { evaluationPath, newEvaluationPath } from './evaluation-paths.js';
import { askedInWords, standingOf } from './evaluation-words.js';

type Question = EvaluationsQuery['evaluations']['questions'][number];

/** One question: where it stands, what its answer says, and who asked it when. */
function QuestionAndAnswer({ question }: { question: Question }) {
  const { number, title, answer, waitsFor } = question;
  return (
    <article aria-labelledby={`question-${String(number)}`}>
      <Heading level={2} id={`question-${String(number)}`} className="nhsuk-heading-s">
        <TextLink to={evaluationPath(number)}>{`${String(number)}. ${title}`}</TextLink>
      </Heading>
      <p>
        <strong>{standingOf(question)}.</strong> {answer?.sentences.join(' ') ?? waitsFor}
      </p>
      <p className="nhsuk-body-s">{askedInWords(question)}</p>
    </article>
  );
}

function Questions({ evaluations: { questions, declared, looks } }: EvaluationsQuery) {
  if (questions.length === 0) return <Empty why="Nobody has asked a question yet." />;
  return (
    <>
      <p>
        {formatCount(declared)} {declared === 1 ? 'question was' : 'questions were'} declared before anybody looked,{' '}
        {formatCount(looks)} looked at without. All of them are here, the latest first: none is ever changed or removed.
      </p>
      {questions.map((question) => (
        <QuestionAndAnswer key={question.number} question={question} />
      ))}
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
      <OutsideDocument>
        {can('evaluation:ask') && <ButtonLink to={newEvaluationPath}>Ask a question</ButtonLink>}
        <SaveViewLater />
      </OutsideDocument>
      <Fetched fetch={useFetch(EvaluationsDocument)} what="the questions" lines={6}>
        {(answer) => <Questions {...answer} />}
      </Fetched>
    </>
  );
}
