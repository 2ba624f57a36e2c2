import { formatCount, formatMinute, upperFirst } from '@monitor/domain';
import { EvaluationDocument, useFetch } from '@monitor/web-graphql';
import {
  BackLink,
  DataTable,
  Fetched,
  Heading,
  NotFound,
  OutsideDocument,
  PageTitle,
  TextLink,
  useIsInDocument,
} from '@monitor/web-ui';
import { useEffect, useRef } from 'react';
import { matchPath, useLocation } from 'react-router';
import { SaveViewLater } from '../views/SaveViewLater.js';
import { Asked, Versions } from './AskedSection.js';
import { DesignSummary } from './DesignSummary.js';
import { MethodSection } from './MethodSection.js';
import { AroundAdoption, DoneOtherwise } from './EffectSection.js';
import type { AnsweredEvaluation, EvaluationAnswer } from './effect-rows.js';
import { evaluationsPath } from './evaluation-paths.js';
import { standingOf, strengthLabels, unitsInWords } from './evaluation-words.js';

const nothing = () => Promise.resolve();
/** How often the page asks whether the answer is there. */
const askEveryMs = 3_000;

/** What an open question waits for; one that is being worked out is asked for again by itself. */
function Waiting({ evaluation, askAgain }: { evaluation: AnsweredEvaluation; askAgain: () => Promise<void> }) {
  const { waitsFor, isBeingAnswered } = evaluation;
  const again = useRef(askAgain);
  useEffect(() => {
    again.current = askAgain;
  });
  useEffect(() => {
    if (!isBeingAnswered) return;
    const timer = setInterval(() => void (document.visibilityState === 'visible' && again.current()), askEveryMs);
    return () => clearInterval(timer);
  }, [isBeingAnswered]);
  return (
    <p role="status">
      {waitsFor} {isBeingAnswered ? 'It appears here by itself.' : 'Open this page again then.'}
    </p>
  );
}

/** The answer at first sight: where it stands, and two sentences. */
function Verdict({ evaluation, answer }: { evaluation: AnsweredEvaluation; answer: EvaluationAnswer }) {
  const { sentences, strength, rules, allowance, overturned } = answer;
  return (
    <div className="monitor-finding">
      <p>
        <strong className={`nhsuk-tag nhsuk-tag--${answer.verdict === 'DIFFERENT' ? 'blue' : 'grey'}`}>
          {standingOf(evaluation)}
        </strong>
      </p>
      {sentences.map((sentence) => (
        <p key={sentence} className="nhsuk-lede-text">
          {sentence}
        </p>
      ))}
      {overturned !== null && <p>{overturned}</p>}
      <p>{allowance}</p>
      <p>
        How strong a claim may be: <strong>{strengthLabels[strength]}</strong>. It is decided by how the question was
        answered, and by whether a change is larger than an unnoticed trend makes by itself.
      </p>
      <ul>
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <p>
        <TextLink to="/how-figures-are-made#evaluation">How this is decided</TextLink>
      </p>
    </div>
  );
}

function Answered({ evaluation, answer }: { evaluation: AnsweredEvaluation; answer: EvaluationAnswer }) {
  const { bySinceAdoption, design, publication, answeredAt } = answer;
  return (
    <>
      <Verdict evaluation={evaluation} answer={answer} />
      {bySinceAdoption.length > 0 && <AroundAdoption evaluation={evaluation} answer={answer} />}
      {bySinceAdoption.length > 0 && <DoneOtherwise evaluation={evaluation} answer={answer} />}
      <Heading level={2}>Who is compared</Heading>
      <DesignSummary design={design} compared={evaluation} />
      {evaluation.exposure === 'ADOPTION' && <WhoAdoptedWhen evaluation={evaluation} design={design} />}
      <p>
        Worked out from publication {publication}, {formatMinute(new Date(answeredAt))}. The same question and the same
        publication give the same answer.
      </p>
      <MethodSection evaluation={evaluation} answer={answer} />
    </>
  );
}

/** How many adopted in which quarter. */
function WhoAdoptedWhen({
  evaluation,
  design,
}: {
  evaluation: AnsweredEvaluation;
  design: EvaluationAnswer['design'];
}) {
  return (
    <DataTable
      caption="Who put it in place when"
      captionSize="s"
      columns={[
        { key: 'quarter', header: 'Quarter', isRowHeader: true, cell: ({ quarter }) => quarter.label },
        {
          key: 'organisations',
          header: upperFirst(unitsInWords(evaluation.unit)),
          isNumber: true,
          cell: (each) => formatCount(each.organisations),
        },
      ]}
      rows={design.adoptions}
      rowKey={({ quarter }) => quarter.id}
    />
  );
}

/** What the question is called, and the way to keep its page as a view; in a document, which has its own title, in a sentence. */
function Title({ title }: { title: string }) {
  if (useIsInDocument()) return <p>{title}</p>;
  return (
    <>
      <PageTitle title={title} />
      <SaveViewLater />
    </>
  );
}

/** One question of whether putting the framework into practice changed an outcome, and its answer. */
export function EvaluationPage() {
  // A pack draws the page at an address of its own, which is not the one of its route.
  const { pathname } = useLocation();
  const number = Number(matchPath('/evaluation/:number', pathname)?.params.number);
  const isNumber = Number.isInteger(number) && number > 0;
  const found = useFetch(EvaluationDocument, { variables: { number }, skip: !isNumber });
  if (!isNumber) return <NotFound />;
  return (
    <Fetched fetch={found} what="the question" lines={8} isPage notFoundTitle="Question not found">
      {({ evaluation }) => (
        <>
          <OutsideDocument>
            <BackLink to={evaluationsPath}>All questions</BackLink>
          </OutsideDocument>
          {evaluation == null ? (
            <NotFound />
          ) : (
            <>
              <Title title={evaluation.title} />
              {evaluation.answer == null ? (
                <Waiting evaluation={evaluation} askAgain={'retry' in found ? found.retry : nothing} />
              ) : (
                <Answered evaluation={evaluation} answer={evaluation.answer} />
              )}
              <Asked evaluation={evaluation} />
              <Versions evaluation={evaluation} />
            </>
          )}
        </>
      )}
    </Fetched>
  );
}
