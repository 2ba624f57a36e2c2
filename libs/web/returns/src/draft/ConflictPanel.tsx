import { answerPlaces, compareContents, findQuestion, writeCell } from '@monitor/domain';
import type { Answer, CellChange, FormEdition } from '@monitor/domain';
import { DataTable, focusCell } from '@monitor/web-ui';
import { useDraft } from './draft-context.js';
import type { AnswerConflict } from './draft-state.js';
import type { DraftAnswer } from './draft-answer.js';

function alone(answer: Answer, { version }: FormEdition) {
  return { organisationCode: '', quarterId: '', edition: version, answers: [answer] };
}

/** The cells in which two answers to the same question differ, in words. */
function differences(mine: Answer, theirs: Answer, edition: FormEdition): CellChange[] {
  return compareContents(alone(mine, edition), alone(theirs, edition), edition);
}

/** The first cell of an answer on its page. */
function firstCell({ question: code, cells }: Answer, edition: FormEdition): string {
  const question = findQuestion(edition, code);
  const [first] = question === null ? [] : answerPlaces(edition, question, cells);
  return writeCell(code, first?.cell ?? '');
}

interface ConflictProps {
  conflict: AnswerConflict;
  mine: DraftAnswer;
}

function Conflict({ conflict, mine }: ConflictProps) {
  const { store, rules } = useDraft();
  const { key, theirs, editedByName } = conflict;
  const choose = (choice: 'MINE' | 'THEIRS') => {
    store.choose(key, choice);
    // The buttons are gone: the keyboard goes on at the answer itself.
    setTimeout(() => focusCell(firstCell(mine.answer, rules.edition)));
  };
  return (
    <section className="nhsuk-warning-callout" aria-labelledby={`conflict-${key}`}>
      <div role="alert">
        <h2 className="nhsuk-warning-callout__label" id={`conflict-${key}`}>
          {editedByName} changed this while you were typing
        </h2>
        <p>Nothing has been overwritten. Choose which answer to keep.</p>
      </div>
      <DataTable
        caption="The two answers"
        rows={differences(mine.answer, theirs.answer, rules.edition)}
        rowKey={({ cell }) => cell}
        columns={[
          { key: 'question', header: 'Question', cell: ({ question }) => question, isRowHeader: true },
          { key: 'mine', header: 'Yours', cell: ({ before }) => before },
          { key: 'theirs', header: editedByName, cell: ({ after }) => after },
        ]}
      />
      <div className="nhsuk-button-group">
        <button type="button" className="nhsuk-button" onClick={() => choose('MINE')}>
          Keep mine
        </button>
        <button type="button" className="nhsuk-button nhsuk-button--secondary" onClick={() => choose('THEIRS')}>
          Take the other answer
        </button>
      </div>
    </section>
  );
}

/** Answers that somebody else changed meanwhile, of the questions named: both side by side, for the person to choose. */
export function ConflictPanel({ keys }: { keys: readonly string[] }) {
  const { state } = useDraft();
  return state.conflicts
    .filter(({ key }) => keys.includes(key))
    .map((conflict) => {
      const mine = state.answers[conflict.key];
      return mine === undefined ? null : <Conflict key={conflict.key} conflict={conflict} mine={mine} />;
    });
}
