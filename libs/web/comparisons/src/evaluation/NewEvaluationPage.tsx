import {
  AskEvaluationDocument,
  EvaluationDesignDocument,
  EvaluationsDocument,
  EvaluationToAmendDocument,
  QuartersToEvaluateDocument,
  useCan,
  useFetch,
  useSend,
} from '@monitor/web-graphql';
import type { QuartersToEvaluateQuery } from '@monitor/web-graphql';
import {
  BackLink,
  Empty,
  ErrorSummary,
  Failed,
  Fetched,
  IssueFormBody,
  NotFound,
  PageTitle,
  Permitted,
  useIssueForm,
} from '@monitor/web-ui';
import { useState } from 'react';
import { useNavigate, useSearchParams } from 'react-router';
import { DesignSummary } from './DesignSummary.js';
import { evaluationPath, evaluationsPath } from './evaluation-paths.js';
import { QuestionFields } from './QuestionFields.js';
import { questionIssues, toQuestion, typedAs } from './typed-question.js';
import type { TypedQuestion } from './typed-question.js';

type Asked = ReturnType<typeof toQuestion>;

/** How far back a question begins unless told. */
const quartersAsked = 12;

function beginWith(quarters: QuartersToEvaluateQuery['quarters']): TypedQuestion {
  const closed = quarters
    .filter(({ windowState }) => windowState === 'CLOSED')
    .map(({ id }) => id)
    .sort();
  return {
    ...{ unit: 'ORGANISATION', exposure: 'ADOPTION', domain: '', adoptedShare: '50' },
    ...{ action: '', also: '', isAssured: false, metricId: 'M01', stratifier: 'DEPRIVATION', outcome: 'GAP', type: '' },
    ...{ lag: '0', firstQuarterId: closed.slice(-quartersAsked)[0] ?? '', lastQuarterId: closed.at(-1) ?? '' },
    smallestEffect: '2',
  };
}

/** What the question could tell, before anything is looked at. */
function CouldTell({ question }: { question: Asked }) {
  const found = useFetch(EvaluationDesignDocument, { variables: { question } });
  return (
    <Fetched
      fetch={found}
      what="who would be compared"
      lines={6}
      empty={
        <Empty why="There are no final figures yet. The question can be declared, and is answered once there are." />
      }
    >
      {({ evaluationDesign }) =>
        evaluationDesign == null ? null : <DesignSummary design={evaluationDesign} compared={question} />
      }
    </Fetched>
  );
}

/** Writes a question down, and goes on to its page. */
function useAsk(question: Asked, amends: number | null) {
  const navigate = useNavigate();
  const { send, failure, isUnderWay } = useSend();
  const ask = async (isDeclared: boolean) => {
    const input = { question, isDeclared, amends };
    const answer = await send(AskEvaluationDocument, { input }, { refetch: [EvaluationsDocument] });
    if (answer !== null) await navigate(evaluationPath(answer.askEvaluation.number));
  };
  return { ask, failure, isUnderWay };
}

/** What the question could tell, and the two ways on from there. */
function WaysOn({ question, amends }: { question: Asked; amends: number | null }) {
  const { ask, failure, isUnderWay } = useAsk(question, amends);
  return (
    <section aria-label="What it could tell">
      <h2>What it could tell</h2>
      <p>No outcome is shown here. Only how much outcomes vary by chance was used, for what would show.</p>
      <CouldTell question={question} />
      {failure !== null && <Failed failure={failure} />}
      <p>
        Declared, it is written down with your name and this minute, and its answer may claim what its design carries. A
        look without declaring is listed as such for ever, and claims nothing.
      </p>
      <button type="button" className="nhsuk-button" aria-disabled={isUnderWay} onClick={() => void ask(true)}>
        Declare this question
      </button>{' '}
      <button
        type="button"
        className="nhsuk-button nhsuk-button--secondary"
        aria-disabled={isUnderWay}
        onClick={() => void ask(false)}
      >
        Look without declaring
      </button>
    </section>
  );
}

interface AskingProps extends QuartersToEvaluateQuery {
  begin: TypedQuestion;
  /** Number of the question that this is another version of. */
  amends: number | null;
}

function Asking({ quarters, begin, amends }: AskingProps) {
  const [question, setQuestion] = useState<Asked | null>(null);
  const form = useIssueForm<TypedQuestion>({
    begin,
    check: questionIssues,
    send: (typed) => {
      setQuestion(toQuestion(typed));
      return Promise.resolve([]);
    },
  });
  const isTypedOn = question !== null && JSON.stringify(question) !== JSON.stringify(toQuestion(form.typed));
  return (
    <>
      <ErrorSummary {...form.summary} />
      <IssueFormBody form={form} button="Show what it could tell" sending="Asking">
        <QuestionFields form={form} quarters={quarters.map(({ id, label }) => ({ value: id, label }))} />
      </IssueFormBody>
      {question !== null && !isTypedOn && <WaysOn question={question} amends={amends} />}
    </>
  );
}

/** Where a question is decided before anybody looks. */
export function NewEvaluationPage() {
  const can = useCan();
  return (
    <Permitted may={can('evaluation:ask')} otherwise="Only regional leads and national analysts ask questions.">
      <BackLink to={evaluationsPath}>All questions</BackLink>
      <PageTitle title="Ask a question" />
      <p className="nhsuk-lede-text">
        Decide everything before you look: what is put in place, what it may change, and how large a change would
        matter. Then see who would be compared and what could show, without seeing any outcome.
      </p>
      <NewQuestion />
    </Permitted>
  );
}

function NewQuestion() {
  const [parameters] = useSearchParams();
  const number = Number(parameters.get('versionOf') ?? NaN);
  const isVersion = Number.isInteger(number) && number > 0;
  const quarters = useFetch(QuartersToEvaluateDocument);
  const amended = useFetch(EvaluationToAmendDocument, { variables: { number }, skip: !isVersion });
  return (
    <Fetched fetch={quarters} what="the quarters" lines={6}>
      {(known) =>
        isVersion ? (
          <Fetched fetch={amended} what="the question" lines={6}>
            {({ evaluation }) =>
              evaluation == null ? (
                <NotFound />
              ) : (
                <>
                  <p>
                    Another version of question {evaluation.number}, “{evaluation.title}”. That one stays as it is, with
                    its answer, and both say that the other is there.
                  </p>
                  <Asking {...known} begin={typedAs(evaluation)} amends={evaluation.number} />
                </>
              )
            }
          </Fetched>
        ) : (
          <Asking {...known} begin={beginWith(known.quarters)} amends={null} />
        )
      }
    </Fetched>
  );
}
