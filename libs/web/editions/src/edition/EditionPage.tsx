import { formatDay } from '@monitor/domain';
import { BackLink, Empty, PageTitle, TextLink } from '@monitor/web-ui';
import { editionsPath, EditionGate } from '../EditionGate.js';
import type { ShownEdition } from '../EditionGate.js';
import { BurdenTable } from './BurdenTable.js';
import { DefinitionFile } from './DefinitionFile.js';
import { EditionSteps } from './EditionSteps.js';
import { QuestionList } from './QuestionList.js';
import { standingSentence } from './standing-sentence.js';

type Record = ShownEdition['record'];

function Problems({ problems }: Pick<Record, 'problems'>) {
  if (problems.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">What must be mended</h2>
      <ul className="nhsuk-list nhsuk-list--bullet">
        {problems.map(({ place, message }) => (
          <li key={`${place}${message}`}>
            <strong>{place}</strong>: {message}
          </li>
        ))}
      </ul>
    </>
  );
}

function Changes({ record: { changes, comparedWith, breaks } }: { record: Record }) {
  if (comparedWith == null) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">What it changes against edition {comparedWith}</h2>
      {changes.length === 0 && <Empty why="It asks what the edition before it asks." />}
      <ul className="nhsuk-list nhsuk-list--bullet">
        {changes.map(({ section, question, sentence }) => (
          <li key={`${question ?? section ?? ''}${sentence}`}>
            {[section, question].filter((part) => part != null).map((part) => `${part}: `)}
            {sentence}
          </li>
        ))}
      </ul>
      {breaks.length > 0 && (
        <>
          <h3 className="nhsuk-heading-s">What may then not be compared with the quarters before</h3>
          <ul className="nhsuk-list nhsuk-list--bullet">
            {breaks.map((title) => (
              <li key={title}>{title}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}

function Events({ events }: Pick<Record, 'events'>) {
  if (events.length === 0) return null;
  return (
    <>
      <h2 className="nhsuk-heading-m">What was done</h2>
      <ol className="nhsuk-list nhsuk-list--number">
        {events.map(({ revision, stepLabel, personName, recordedAt, comment }) => (
          <li key={revision}>
            {stepLabel} by {personName} on {formatDay(recordedAt.slice(0, 10))}
            {comment != null && `: ${comment}`}
          </li>
        ))}
      </ol>
    </>
  );
}

function Shown({ record, definition }: ShownEdition) {
  const { version, burden, burdenBefore, next } = record;
  const isOpen = next.some(({ step }) => step === 'AMEND');
  return (
    <>
      <BackLink to={editionsPath}>Back to the editions</BackLink>
      <PageTitle title={`Edition ${String(version)} of the form`} />
      <p className="nhsuk-lede-text">{standingSentence(record)}</p>
      <Problems problems={record.problems} />
      <EditionSteps key={record.revision} record={record} />
      <Changes record={record} />
      <BurdenTable now={burden} before={burdenBefore} />
      <p>
        <TextLink to="/national/time">How long returns took in earnest</TextLink>
      </p>
      <p>
        <TextLink to={`${editionsPath}/${String(version)}/preview`}>
          See the form as each type of body is asked it
        </TextLink>
      </p>
      <DefinitionFile key={`file ${String(record.revision)}`} record={record} isOpen={isOpen} />
      <QuestionList definition={definition} isOpen={isOpen} />
      <Events events={record.events} />
    </>
  );
}

/** One edition: where it stands, what it changes and asks, and what the reader may do. */
export function EditionPage() {
  return <EditionGate>{(shown) => <Shown {...shown} />}</EditionGate>;
}
