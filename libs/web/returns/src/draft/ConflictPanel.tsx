import type { AnswerKey } from '../content/answer-key.js';
import { differences } from '../content/differences.js';
import { DataTable, focusCell } from '@monitor/web-ui';
import { firstCell } from '../content/first-cell.js';
import { useDraft } from './draft-context.js';
import type { AnswerConflict } from './draft-state.js';
import type { DraftAnswer } from './draft-answer.js';

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
    setTimeout(() => focusCell(firstCell(mine)));
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
        rows={differences(mine, theirs, rules.catalogue)}
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

/** Answers that somebody else changed meanwhile, of the ones named: both side by side, for the person to choose. */
export function ConflictPanel({ keys }: { keys: readonly AnswerKey[] }) {
  const { state } = useDraft();
  return state.conflicts
    .filter(({ key }) => keys.includes(key))
    .map((conflict) => {
      const mine = state.answers[conflict.key];
      return mine === undefined ? null : <Conflict key={conflict.key} conflict={conflict} mine={mine} />;
    });
}
