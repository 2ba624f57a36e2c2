import { readCell } from '@monitor/domain';
import { withCell } from '../draft/draft-answer.js';
import { useDraft } from '../draft/draft-context.js';
import type { AskedQuestion } from './asked-question.js';

/** What an answer holds that the form has no place for: nothing else on the page could take it out. */
export function StrayCells({ asked }: { asked: AskedQuestion }) {
  const { store } = useDraft();
  const stray = asked.issues.filter(({ code }) => code === 'UNKNOWN_CELL');
  if (stray.length === 0) return null;
  const remove = () => {
    const cells = stray.map(({ cell }) => readCell(asked.edition, cell)?.cell ?? '');
    store.type(cells.reduce((answer, cell) => withCell(answer, cell, undefined), asked.answer));
  };
  return (
    <div className="nhsuk-form-group nhsuk-form-group--error">
      {stray.map(({ cell, message }) => (
        <p key={cell} className="nhsuk-error-message">
          {message} (“{String(asked.answer.answer.cells[readCell(asked.edition, cell)?.cell ?? ''] ?? '')}”)
        </p>
      ))}
      <button
        type="button"
        id={stray[0]?.cell}
        className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
        onClick={remove}
      >
        Remove what is not asked
      </button>
    </div>
  );
}
