import { answerPlaces, findQuestion, formatCount, writeCell } from '@monitor/domain';
import type { Answer, FormEdition } from '@monitor/domain';
import { DataTable, focusCell } from '@monitor/web-ui';
import { formatInstant } from '../content/format-instant.js';
import { changersInWords, conflictChoices } from './conflict-choices.js';
import type { ConflictChoice } from './conflict-choices.js';
import type { DraftAnswer } from './draft-answer.js';
import { useDraft } from './draft-context.js';

/** The first cell of an answer on its page. */
function firstCell({ question: code, cells }: Answer, edition: FormEdition): string {
  const question = findQuestion(edition, code);
  const [first] = question === null ? [] : answerPlaces(edition, question, cells);
  return writeCell(code, first?.cell ?? '');
}

type Choose = (choice: 'MINE' | 'THEIRS', of: readonly ConflictChoice[]) => void;

/** One or more values, each with the part it is of where there are several. */
function Values({ choice, side }: { choice: ConflictChoice; side: 'before' | 'after' }) {
  if (choice.lines.length === 1) return choice.lines[0]?.[side];
  return choice.lines.map((line) => (
    <div key={line.cell}>
      {line.question}: <strong>{line[side]}</strong>
    </div>
  ));
}

function nameOf({ lines }: ConflictChoice): string {
  const [first] = lines;
  return lines.length === 1 ? (first?.question ?? '') : `${first?.question ?? ''}, and what belongs to it`;
}

function Theirs({ choice }: { choice: ConflictChoice }) {
  const { by } = choice;
  const who = by.isOwn ? 'you, elsewhere' : by.editedByName;
  return (
    <>
      <Values choice={choice} side="after" />
      <div className="nhsuk-body-s monitor-quiet">
        {who}
        {by.editedAt !== null && `, ${formatInstant(by.editedAt)}`}
      </div>
    </>
  );
}

function Buttons({ of, choose, what }: { of: readonly ConflictChoice[]; choose: Choose; what: string }) {
  const all = of.length > 1 ? ' all' : '';
  return (
    <div className="nhsuk-button-group">
      <button type="button" className="nhsuk-button nhsuk-button--small" onClick={() => choose('MINE', of)}>
        Keep{all} mine<span className="nhsuk-u-visually-hidden">: {what}</span>
      </button>
      <button
        type="button"
        className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        onClick={() => choose('THEIRS', of)}
      >
        Take{all} theirs<span className="nhsuk-u-visually-hidden">: {what}</span>
      </button>
    </div>
  );
}

function useChoice(mine: DraftAnswer): Choose {
  const { store, rules } = useDraft();
  const key = mine.answer.question;
  return (choice, of) => {
    const next = `conflict-${key}`;
    store.choose(
      key,
      choice,
      of.flatMap(({ cells }) => cells),
    );
    // The buttons are gone: the keyboard goes on at what is still to be chosen, else at the answer itself.
    const place = of[0]?.lines[0]?.cell ?? firstCell(mine.answer, rules.edition);
    setTimeout(() => focusCell(next, place));
  };
}

function Conflict({ mine, choices }: { mine: DraftAnswer; choices: readonly ConflictChoice[] }) {
  const key = mine.answer.question;
  const choose = useChoice(mine);
  const count = choices.length;
  return (
    <section className="nhsuk-warning-callout" aria-labelledby={`conflict-${key}`}>
      <div role="alert">
        <h2 className="nhsuk-warning-callout__label" id={`conflict-${key}`} tabIndex={-1}>
          {changersInWords(choices)} changed {count === 1 ? 'this' : `${formatCount(count)} of these`} while you were
          typing
        </h2>
        <p>
          Nothing has been overwritten. Everything else that you typed in this answer is saved; here, theirs stands
          until you choose.
        </p>
      </div>
      <DataTable
        caption="The two values"
        rows={choices}
        rowKey={({ cells }) => cells.join(' ')}
        asCards
        columns={[
          { key: 'question', header: 'Where', cell: (choice) => nameOf(choice), isRowHeader: true },
          { key: 'mine', header: 'Yours', cell: (choice) => <Values choice={choice} side="before" /> },
          { key: 'theirs', header: 'Theirs', cell: (choice) => <Theirs choice={choice} /> },
          {
            key: 'choose',
            header: 'Choose',
            cell: (choice) => <Buttons of={[choice]} choose={choose} what={nameOf(choice)} />,
          },
        ]}
      />
      {count > 1 && <Buttons of={choices} choose={choose} what="in every one of them" />}
    </section>
  );
}

/** Cells that somebody else changed meanwhile, of the questions named: both values side by side, for the person to choose. */
export function ConflictPanel({ keys }: { keys: readonly string[] }) {
  const { state, rules } = useDraft();
  return keys.map((key) => {
    const mine = state.answers[key];
    const choices = mine?.conflict === undefined ? [] : conflictChoices(mine, rules.edition);
    return mine === undefined || choices.length === 0 ? null : <Conflict key={key} mine={mine} choices={choices} />;
  });
}
