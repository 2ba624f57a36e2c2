import { dutyOf, isAnswered, notesOnField, repeatedFields, upperFirst, valueInWords } from '@monitor/domain';
import type { Answer, FormEdition, OrganisationType, Place, Question } from '@monitor/domain';
import { PaperAnswer } from './PaperAnswer.js';
import { paperPlaces, paperScopes } from './paper-places.js';

/** What a question is printed with. */
export interface PaperQuestionProps {
  edition: FormEdition;
  question: Question;
  type: OrganisationType;
  /** Last quarter's answer; null where there is none. */
  before: Answer | null;
}

function PaperField({ question, place, before }: { question: Question; place: Place; before: Answer | null }) {
  const { cell, field } = place;
  const earlier = field.carried === false ? undefined : before?.cells[cell];
  return (
    <div className="monitor-paper__field" data-cell={cell}>
      <p className="monitor-paper__label">{field.label}</p>
      {notesOnField(field, question).map((note) => (
        <p key={note} className="monitor-quiet nhsuk-u-margin-bottom-1">
          {note}
        </p>
      ))}
      {isAnswered(earlier) && <p className="nhsuk-u-margin-bottom-1">Last quarter: {valueInWords(field, earlier)}</p>}
      <PaperAnswer field={field} />
    </div>
  );
}

/** The rows of a table with a box for each count. */
function PaperGrid({ edition, question }: PaperQuestionProps) {
  const columns = repeatedFields(question);
  return (
    <div className="monitor-paper__scroll" role="region" aria-label={question.shortText} tabIndex={0}>
      <table className="nhsuk-table monitor-paper__grid">
        <caption className="nhsuk-table__caption nhsuk-u-visually-hidden">{question.shortText}</caption>
        <thead>
          <tr>
            <td />
            {columns.map((field) => (
              <th key={field.key} scope="col">
                {field.label}
                {notesOnField(field, question).map((note) => (
                  <span key={note} className="monitor-paper__note">
                    {note}
                  </span>
                ))}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paperScopes(edition, question).map((scope) => (
            <tr key={scope.of === 'ROW' ? scope.row.code : scope.of}>
              <th scope="row">{scope.of === 'ROW' ? scope.row.label : ''}</th>
              {paperPlaces(question, scope).map(({ cell, field }) => (
                <td key={cell} data-cell={cell}>
                  {field.kind === 'COUNT' ? <span className="monitor-paper__box" /> : <PaperAnswer field={field} />}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

/** A few empty entries of a register. */
function PaperEntries({ edition, question }: PaperQuestionProps) {
  if (question.shape.of !== 'ENTRIES') return null;
  const name = upperFirst(question.shape.entryName);
  return (
    <>
      {paperScopes(edition, question).map((scope, index) => (
        <div key={scope.of === 'ENTRY' ? scope.entry : scope.of} className="monitor-paper__entry">
          <h4 className="nhsuk-heading-s">
            {name} {index + 1}
          </h4>
          {paperPlaces(question, scope).map((place) => (
            <PaperField key={place.cell} question={question} place={place} before={null} />
          ))}
        </div>
      ))}
      <p>
        For more, copy this page. An entry that was there last quarter is carried over: write its name and what changed.
      </p>
    </>
  );
}

/** One question with room for its answer, kept on one sheet of paper where it fits. */
export function PaperQuestion(props: PaperQuestionProps) {
  const { question, type, before } = props;
  const isVoluntary = dutyOf(question, type) === 'VOLUNTARY';
  return (
    <section className="monitor-paper__question" data-question={question.code}>
      <h3 className="nhsuk-heading-s">{question.text}</h3>
      {question.hint !== '' && <p>{question.hint}</p>}
      {isVoluntary && <p className="monitor-quiet">You may leave this out.</p>}
      {question.shape.of === 'TABLE' && <PaperGrid {...props} />}
      {question.shape.of === 'ENTRIES' && <PaperEntries {...props} />}
      {paperPlaces(question, { of: 'QUESTION' }).map((place) => (
        <PaperField key={place.cell} question={question} place={place} before={before} />
      ))}
    </section>
  );
}
