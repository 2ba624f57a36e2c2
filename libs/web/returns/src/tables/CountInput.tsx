import { describedBy } from '@monitor/web-ui';
import type { ClipboardEvent, FocusEvent, KeyboardEvent } from 'react';
import type { CellMessage } from '../draft/use-shown-issues.js';
import { isBlock } from './block.js';
import type { GridCell } from './grid-rows.js';
import type { PressedKey } from './grid-moves.js';

/** What a person may do in a cell. */
export interface CellActions {
  type: (text: string) => void;
  leave: () => void;
  /** Answers whether the key was the grid's and not the cell's own. */
  press: (key: PressedKey, input: HTMLInputElement) => boolean;
  paste: (text: string) => void;
}

interface CountInputProps {
  cell: GridCell;
  message: CellMessage;
  /** Whether an error is said in full beside the cell, or only that it is empty. */
  isOnlyEmpty: boolean;
  actions: CellActions;
}

function isAtEdge(input: HTMLInputElement, key: string): boolean {
  const { selectionStart: start, selectionEnd: end, value } = input;
  const isAllSelected = start === 0 && end === value.length;
  return isAllSelected || (start === end && start === (key === 'ArrowLeft' ? 0 : value.length));
}

function Messages({ cell, message, isOnlyEmpty }: Omit<CountInputProps, 'actions'>) {
  const { error, warning } = message;
  return (
    <>
      {error && (
        <span className="nhsuk-error-message monitor-count__error" id={`${cell.id}--error`}>
          <span className="nhsuk-u-visually-hidden">Error: {isOnlyEmpty && error}</span>
          {isOnlyEmpty ? <span aria-hidden="true">Empty</span> : error}
        </span>
      )}
      {warning && (
        <span className="monitor-count__check" aria-hidden="true">
          <span className="monitor-warning-mark">!</span> Check
        </span>
      )}
    </>
  );
}

/** What a screen reader says of the input besides its label, and how it looks. */
function stateOf({ cell: { id, label, before }, message }: CountInputProps) {
  const { error, warning } = message;
  const described = [before !== null && `${id}--before`, describedBy({ id, label, ...message })].filter(Boolean);
  const looks = [
    'nhsuk-input',
    'monitor-count__input',
    error && 'nhsuk-input--error',
    warning && 'monitor-count__input--check',
  ];
  return {
    className: looks.filter(Boolean).join(' '),
    'aria-label': label,
    'aria-invalid': error ? true : undefined,
    'aria-describedby': described.length === 0 ? undefined : described.join(' '),
  };
}

/** One number of the grid, as a text so that what was typed stays typed. */
export function CountInput(props: CountInputProps) {
  const { cell, message, isOnlyEmpty, actions } = props;
  const { id, text, before } = cell;
  const press = (event: KeyboardEvent<HTMLInputElement>) => {
    const { key, shiftKey, ctrlKey, metaKey, currentTarget } = event;
    const pressed = { key, isShift: shiftKey, isControl: ctrlKey || metaKey, isAtEdge: isAtEdge(currentTarget, key) };
    if (actions.press(pressed, currentTarget)) event.preventDefault();
  };
  const paste = (event: ClipboardEvent) => {
    const pasted = event.clipboardData.getData('text/plain');
    if (!isBlock(pasted)) return;
    event.preventDefault();
    actions.paste(pasted);
  };
  return (
    <div className="monitor-count__box">
      <input
        {...stateOf(props)}
        id={id}
        name={id}
        type="text"
        inputMode={cell.field.kind === 'DAYS' ? 'decimal' : 'numeric'}
        autoComplete="off"
        value={text}
        onChange={(event) => actions.type(event.target.value)}
        onFocus={(event: FocusEvent<HTMLInputElement>) => event.target.select()}
        onKeyDown={press}
        onPaste={paste}
        onBlur={actions.leave}
      />
      {before !== null && (
        <span className="monitor-count__before" id={`${id}--before`}>
          Last quarter {before}
        </span>
      )}
      <Messages cell={cell} message={message} isOnlyEmpty={isOnlyEmpty} />
    </div>
  );
}
