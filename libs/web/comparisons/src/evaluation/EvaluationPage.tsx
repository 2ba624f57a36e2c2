import { formatCount, formatMinute } from '@monitor/domain';
import { EvaluationDocument, useFetch } from '@monitor/web-graphql';
import { BackLink, DataTable, Fetched, NotFound, PageTitle, SummaryRows, TextLink } from '@monitor/web-ui';
import { useParams } from 'react-router';
import { DesignSummary } from './DesignSummary.js';
import { AroundAdoption, DoneOtherwise } from './EffectSection.js';
import type { AnsweredEvaluation, EvaluationAnswer } from './effect-rows.js';
import { evaluationsPath } from './evaluation-paths.js';
import { askedInWords, lagInWords, pointsInWords, standingOf, strengthLabels } from './evaluation-words.js';

/** What was decided before anybody looked. */
function Asked({ evaluation }: { evaluation: AnsweredEvaluation }) {
  const { actions, isAssured, organisations, firstQuarter, lastQuarter, lag, smallestEffect } = evaluation;
  return (
    <>
      <h2>What was asked</h2>
      <p>{askedInWords(evaluation)} It was never changed since.</p>
      <SummaryRows
        rows={[
          { label: 'In place', value: `${actions.join('; ')}${isAssured ? ', checked by somebody else' : ''}` },
          { label: 'Of', value: organisations },
          { label: 'Quarters', value: `${firstQuarter.label} to ${lastQuarter.label}` },
          {
            label: 'An effect is looked for',
            value: lagInWords(lag),
          },
          { label: 'What would matter', value: `a change of ${pointsInWords(smallestEffect)} or more` },
        ]}
      />
    </>
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
        How strong a claim the design carries: <strong>{strengthLabels[strength]}</strong>. It is decided by the design,
        never by the result.
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
      <h2>Who is compared</h2>
      <DesignSummary design={design} />
      <DataTable
        caption="Who put it in place when"
        captionSize="s"
        columns={[
          { key: 'quarter', header: 'Quarter', isRowHeader: true, cell: ({ quarter }) => quarter.label },
          {
            key: 'organisations',
            header: 'Organisations',
            isNumber: true,
            cell: (each) => formatCount(each.organisations),
          },
        ]}
        rows={design.adoptions}
        rowKey={({ quarter }) => quarter.id}
      />
      <p>
        Worked out from publication {publication}, {formatMinute(new Date(answeredAt))}. The same question and the same
        publication give the same answer.
      </p>
    </>
  );
}

/** One question of whether putting the framework into practice changed an outcome, and its answer. */
export function EvaluationPage() {
  const number = Number(useParams()['number']);
  const isNumber = Number.isInteger(number) && number > 0;
  const found = useFetch(EvaluationDocument, { variables: { number }, skip: !isNumber });
  if (!isNumber) return <NotFound />;
  return (
    <Fetched fetch={found} what="the question" lines={8} isPage notFoundTitle="Question not found">
      {({ evaluation }) => (
        <>
          <BackLink to={evaluationsPath}>All questions</BackLink>
          {evaluation == null ? (
            <NotFound />
          ) : (
            <>
              <PageTitle title={evaluation.title} />
              {evaluation.answer == null ? (
                <p role="status">{evaluation.waitsFor} Open this page again then.</p>
              ) : (
                <Answered evaluation={evaluation} answer={evaluation.answer} />
              )}
              <Asked evaluation={evaluation} />
            </>
          )}
        </>
      )}
    </Fetched>
  );
}
