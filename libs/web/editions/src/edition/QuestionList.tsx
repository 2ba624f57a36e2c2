import { askedInWords } from '@monitor/domain';
import type { FormEdition, Question } from '@monitor/domain';
import { TextLink } from '@monitor/web-ui';
import { editionsPath } from '../EditionGate.js';

interface QuestionListProps {
  definition: FormEdition;
  /** Whether the reader can change it. */
  isOpen: boolean;
}

function ListedQuestion({ question, path }: { question: Question; path: string | null }) {
  const { code, text, shortText, askedOf } = question;
  return (
    <div className="nhsuk-summary-list__row">
      <dt className="nhsuk-summary-list__key">
        {shortText} ({code})
      </dt>
      <dd className="nhsuk-summary-list__value">
        <p>{text}</p>
        <p className="nhsuk-hint">Asked: {askedInWords(askedOf)}</p>
      </dd>
      {path !== null && (
        <dd className="nhsuk-summary-list__actions">
          <TextLink to={path}>Change {code}</TextLink>
          <br />
          <TextLink to={`${path}/like`}>Add one like {code}</TextLink>
        </dd>
      )}
    </div>
  );
}

/** Every question of an edition, section by section, with the way to change it. */
export function QuestionList({ definition: { version, sections }, isOpen }: QuestionListProps) {
  return (
    <>
      <h2 className="nhsuk-heading-m">What it asks</h2>
      {sections.map(({ key, title, purpose, questions }) => (
        <section key={key} aria-labelledby={`section-${key}`}>
          <h3 className="nhsuk-heading-s" id={`section-${key}`}>
            {title}
          </h3>
          <p>{purpose}</p>
          <dl className="nhsuk-summary-list">
            {questions.map((question) => (
              <ListedQuestion
                key={question.code}
                question={question}
                path={isOpen ? `${editionsPath}/${String(version)}/questions/${question.code}` : null}
              />
            ))}
          </dl>
        </section>
      ))}
    </>
  );
}
