import { actionCell } from '@monitor/domain';
import type { ActionAnswer } from '@monitor/domain';
import { InsetText } from 'nhsuk-react-components';
import { CellMessages, focusCell } from '@monitor/web-ui';
import { answerInWords } from './answer-in-words.js';
import type { ActionCardField } from './action-card-field.js';

function Lines({ answer }: { answer: ActionAnswer }) {
  return (
    <p className="nhsuk-u-margin-bottom-2">
      {answerInWords(answer).map(({ label, text }, index) => (
        <span key={label}>
          {index > 0 && <br />}
          {label === 'Status' ? <strong>{text}</strong> : `${label}: ${text}`}
        </span>
      ))}
    </p>
  );
}

/** Last quarter's answer, and, where it was carried over, the question whether it is still right. */
export function LastQuarter({ before, ...card }: ActionCardField & { before: ActionAnswer | null }) {
  const { action, answer, messagesAt, change } = card;
  if (before === null || before.status === null) return null;
  const asks = !answer.content.confirmed && answer.content.status !== null;
  const id = actionCell(action.code, 'confirmed');
  const { error } = messagesAt('confirmed');
  const confirm = () => {
    change({});
    // The button is gone: the keyboard goes on at the status.
    setTimeout(() => focusCell(actionCell(action.code, 'status')));
  };
  return (
    <InsetText className="monitor-last-quarter">
      <h3 className="nhsuk-heading-xs">Last time you said</h3>
      <Lines answer={before} />
      {asks && (
        <>
          <CellMessages id={id} error={error} />
          <button
            type="button"
            id={id}
            className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
            aria-describedby={error === null ? undefined : `${id}--error`}
            onClick={confirm}
          >
            This is still right
            <span className="nhsuk-u-visually-hidden">: {action.shortText}</span>
          </button>
          <p className="nhsuk-body-s nhsuk-u-margin-bottom-0">Or change the answer below.</p>
        </>
      )}
    </InsetText>
  );
}
