import { CellMessages, describedBy } from '@monitor/web-ui';
import type { ClipboardEvent } from 'react';
import type { CellMessage } from '../draft/use-shown-issues.js';

interface CountCellProps {
  id: string;
  /** Names metric, group and what is counted: a screen reader meets the cell alone. */
  label: string;
  value: string;
  message: CellMessage;
  onType: (text: string) => void;
  onPaste: (text: string) => boolean;
  onBlur: () => void;
}

/** One count of the grid, as a text so that what was typed stays typed. */
export function CountCell({ id, label, value, message, onType, onPaste, onBlur }: CountCellProps) {
  const paste = (event: ClipboardEvent) => {
    if (onPaste(event.clipboardData.getData('text/plain'))) event.preventDefault();
  };
  return (
    <td className={`nhsuk-table__cell monitor-count${message.error ? ' monitor-count--error' : ''}`}>
      <input
        className={`nhsuk-input nhsuk-input--width-5${message.error ? ' nhsuk-input--error' : ''}`}
        id={id}
        name={id}
        type="text"
        inputMode="numeric"
        autoComplete="off"
        aria-label={label}
        aria-invalid={message.error ? true : undefined}
        aria-describedby={describedBy({ id, label, ...message })}
        value={value}
        onChange={(event) => onType(event.target.value)}
        onPaste={paste}
        onBlur={onBlur}
      />
      <CellMessages id={id} {...message} />
    </td>
  );
}
