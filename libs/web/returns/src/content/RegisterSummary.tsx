import { entriesOf, isOptedOut, scopeName } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';
import { answerLines } from '../form/answer-lines.js';
import { AnswerWords } from '../form/AnswerWords.js';
import type { SummarisedQuestion } from './summarised-question.js';

function Entries({ edition, question, circumstances }: SummarisedQuestion) {
  const entries = entriesOf(circumstances.cells);
  if (entries.length === 0) {
    return <p>{isOptedOut(question, circumstances.cells) ? 'There is none.' : 'No answer'}</p>;
  }
  return (
    <ol className="monitor-summary-entries">
      {entries.map((entry) => (
        <li key={entry}>
          <h5 className="nhsuk-heading-xs">{scopeName(question, circumstances.cells, { of: 'ENTRY', entry })}</h5>
          <AnswerWords lines={answerLines(edition, circumstances, { of: 'ENTRY', entry })} />
        </li>
      ))}
    </ol>
  );
}

/** The entries of a register in words, as a list, with what is said of the whole. */
export function RegisterSummary(props: SummarisedQuestion) {
  const { edition, question, circumstances, change } = props;
  const ofTheWhole = answerLines(edition, circumstances, { of: 'QUESTION' }).filter(
    ({ cell }) => question.shape.of === 'FIELDS' || cell !== question.shape.optOut,
  );
  return (
    <>
      <h4 className="nhsuk-heading-xs">{question.shortText}</h4>
      <Entries {...props} />
      <AnswerWords lines={ofTheWhole} />
      {change !== null && (
        <p>
          <TextLink {...change}>Change</TextLink>
        </p>
      )}
    </>
  );
}
