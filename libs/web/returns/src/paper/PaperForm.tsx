import { answerTo, askedSections, dutyOf } from '@monitor/domain';
import type { FormEdition, OrganisationType, ReturnContent } from '@monitor/domain';
import { TextLink, useUrlState } from '@monitor/web-ui';
import { PaperQuestion } from './PaperQuestion.js';

interface PaperFormProps {
  edition: FormEdition;
  type: OrganisationType;
  /** Last quarter's return, of which what still holds is printed beside; null where there is none. */
  previous: ReturnContent | null;
}

/** How it is printed, chosen on the screen and left out on paper. */
function PrintChoices({ isLarge, isWhole }: { isLarge: boolean; isWhole: boolean }) {
  const asked = isWhole ? 'all' : 'mandatory';
  return (
    <div className="monitor-not-printed">
      <p>
        <button type="button" className="nhsuk-button" onClick={() => window.print()}>
          Print
        </button>
      </p>
      <p>
        {isLarge ? (
          <TextLink to={`?print=normal&ask=${asked}`}>Normal print</TextLink>
        ) : (
          <TextLink to={`?print=large&ask=${asked}`}>Large print</TextLink>
        )}
      </p>
      <p>
        <TextLink to={`?print=${isLarge ? 'large' : 'normal'}&ask=${isWhole ? 'mandatory' : 'all'}`}>
          {isWhole ? 'Only what must be answered' : 'Also what may be answered'}
        </TextLink>
      </p>
    </div>
  );
}

/** The sections with the questions that are printed: all of them, or those that must be answered. */
function printedSections({ edition, type }: PaperFormProps, isWhole: boolean) {
  return askedSections(edition, type)
    .map((section) => ({
      ...section,
      questions: section.questions.filter((each) => isWhole || dutyOf(each, type) === 'MANDATORY'),
    }))
    .filter(({ questions }) => questions.length > 0);
}

/** The form on paper, with room to write: what must be answered or, as is chosen, everything that the page asks. */
export function PaperForm(form: PaperFormProps) {
  const { edition, type, previous } = form;
  const [{ print, ask }] = useUrlState({ print: 'normal', ask: 'mandatory' });
  const [isLarge, isWhole] = [print === 'large', ask === 'all'];
  return (
    <div className={`monitor-paper${isLarge ? ' monitor-paper--large' : ''}`}>
      <PrintChoices isLarge={isLarge} isWhole={isWhole} />
      <p>
        Write in the boxes, and tick what applies. Where it says “only if”, leave the box empty otherwise. Write nothing
        about a patient, and no names of people. Somebody who prepares returns for you, or a helper of your board or
        region, then types it in. What a helper typed you confirm; it counts once it has been submitted and signed off
        in the service.
      </p>
      {printedSections(form, isWhole).map(({ key, title, purpose, questions }) => (
        <section key={key} className="monitor-paper__section">
          <h2 className="nhsuk-heading-m">{title}</h2>
          <p>{purpose}</p>
          {questions.map((question) => (
            <PaperQuestion
              key={question.code}
              edition={edition}
              question={question}
              type={type}
              before={answerTo(previous, question.code)}
            />
          ))}
        </section>
      ))}
      <section className="monitor-paper__question">
        <h2 className="nhsuk-heading-m">Filled in by</h2>
        <p>
          Role <span className="monitor-paper__box monitor-paper__box--line" />
        </p>
        <p>
          Day <span className="monitor-paper__box monitor-paper__box--short" />
        </p>
      </section>
    </div>
  );
}
