import { dutyOf, isOptedOut, writeCell } from '@monitor/domain';
import type { OrganisationType, Place } from '@monitor/domain';
import { ButtonLink, Checkbox, focusCell } from '@monitor/web-ui';
import { WhoChangedThis } from '../cells/WhoChangedThis.js';
import { ConflictPanel } from '../draft/ConflictPanel.js';
import { withCell } from '../draft/draft-answer.js';
import { useDraft } from '../draft/draft-context.js';
import type { ShownIssues } from '../draft/use-shown-issues.js';
import { entryPath } from '../return/paths.js';
import { placeOf, useReturn } from '../return/return-context.js';
import { ConfirmAll } from './ConfirmAll.js';
import { EntryList, listId } from './EntryList.js';
import { entryToAdd, reconfirm, registerEntries, standingOf } from './entries.js';
import type { AskedRegister, RegisterEntry } from './entries.js';
import { PlaceInputs } from './PlaceInputs.js';
import { StrayCells } from './StrayCells.js';
import { plural, withArticle, wordsForEntries } from './words-for-entries.js';

interface RegisterPartProps {
  asked: AskedRegister;
  shown: ShownIssues;
}

/** That there is nothing to enter; not asked while something is entered. */
function NoneToEnter({ asked, shown }: RegisterPartProps) {
  const { store } = useDraft();
  const { question, answer } = asked;
  const { optOut, fields } = question.shape;
  const id = writeCell(question.code, optOut);
  return (
    <Checkbox
      id={id}
      label={fields.find(({ key }) => key === optOut)?.label}
      {...shown.at(id)}
      isChecked={isOptedOut(question, answer.answer.cells)}
      onChange={(isChecked) => store.type(withCell(answer, optOut, isChecked || undefined))}
    />
  );
}

/** The fields of the whole register, except the one that says that there is nothing to enter. */
function FieldsOfTheWhole({ asked, shown }: RegisterPartProps) {
  const { store } = useDraft();
  const without = (place: Place) => place.cell !== asked.question.shape.optOut;
  return <PlaceInputs asked={asked} scope={{ of: 'QUESTION' }} only={without} shown={shown} onType={store.type} />;
}

function ConfirmEntries({ asked, lines }: { asked: AskedRegister; lines: readonly RegisterEntry[] }) {
  const { store } = useDraft();
  const carried = lines.filter(({ state }) => state === 'CARRIED');
  if (standingOf(asked.question) === null) return null;
  const confirm = () => {
    store.type(
      reconfirm(
        asked,
        carried.map(({ entry }) => entry),
      ),
    );
    setTimeout(() => focusCell(listId(asked)));
  };
  const what = plural(asked.question.shape.entryName);
  return <ConfirmAll names={carried.map(({ name }) => name)} what={what} onConfirm={confirm} />;
}

function AddEntry({ asked }: { asked: AskedRegister }) {
  const place = placeOf(useReturn());
  const { edition, question } = asked;
  return (
    <ButtonLink to={entryPath(place, edition, question, entryToAdd)} secondary>
      Add {withArticle(question.shape.entryName)}
    </ButtonLink>
  );
}

/** What is asked and of whom: a register that need not be kept says so. */
function isVoluntary({ question }: AskedRegister, type: OrganisationType): boolean {
  return dutyOf(question, type) === 'VOLUNTARY';
}

/** A register: its entries, what can be done with them, and what is left. */
export function RegisterPart({ asked, shown }: RegisterPartProps) {
  const { rules } = useDraft();
  const { question, answer } = asked;
  const lines = registerEntries(asked);
  const isNone = isOptedOut(question, answer.answer.cells);
  return (
    <section aria-labelledby={`${question.code}-heading`}>
      <h2 className="nhsuk-heading-m" id={`${question.code}-heading`}>
        {question.text}
      </h2>
      {question.hint !== '' && <p className="nhsuk-hint">{question.hint}</p>}
      <ConflictPanel keys={[question.code]} />
      {lines.length > 0 && <EntryList asked={asked} lines={lines} />}
      <ConfirmEntries asked={asked} lines={lines} />
      {lines.length < question.shape.most && !isNone && <AddEntry asked={asked} />}
      {(lines.length === 0 || isNone) && <NoneToEnter asked={asked} shown={shown} />}
      <FieldsOfTheWhole asked={asked} shown={shown} />
      <StrayCells asked={asked} />
      <WhoChangedThis question={question} />
      <p role="status">{wordsForEntries(lines, question.shape, isVoluntary(asked, rules.organisationType))}</p>
    </section>
  );
}
