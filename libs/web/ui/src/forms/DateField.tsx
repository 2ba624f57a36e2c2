import { readTypedDay } from '@monitor/domain';
import type { ClipboardEvent } from 'react';
import { Fieldset } from './Fieldset.js';
import type { FieldProps } from './FormGroup.js';
import { fromTypedDate, toTypedDate } from './typed-date.js';
import type { TypedDate } from './typed-date.js';

interface DateFieldProps extends FieldProps {
  /** A day (`yyyy-mm-dd`), or what was typed where that is no whole date yet. */
  value: string | null;
  onChange: (text: string) => void;
  onBlur?: () => void;
}

const boxes: { part: keyof TypedDate; label: string; width: number }[] = [
  { part: 'day', label: 'Day', width: 2 },
  { part: 'month', label: 'Month', width: 2 },
  { part: 'year', label: 'Year', width: 4 },
];

/** A date in three boxes; the first one carries the id of the cell. */
export function DateField({ value, onChange, onBlur, ...field }: DateFieldProps) {
  const typed = toTypedDate(value);
  /** A whole date that is pasted into one box fills all three. */
  const paste = (event: ClipboardEvent) => {
    const day = readTypedDay(event.clipboardData.getData('text/plain')).value;
    if (day === null) return;
    event.preventDefault();
    onChange(day);
  };
  return (
    <Fieldset {...field}>
      <div className="nhsuk-date-input">
        {boxes.map(({ part, label, width }) => {
          const id = part === 'day' ? field.id : `${field.id}-${part}`;
          return (
            <div key={part} className="nhsuk-date-input__item">
              <div className="nhsuk-form-group">
                <label className="nhsuk-label nhsuk-date-input__label" htmlFor={id}>
                  {label}
                </label>
                <input
                  className={`nhsuk-input nhsuk-date-input__input nhsuk-input--width-${width}${field.error ? ' nhsuk-input--error' : ''}`}
                  id={id}
                  name={id}
                  type="text"
                  inputMode="numeric"
                  autoComplete="off"
                  value={typed[part]}
                  onChange={(event) => onChange(fromTypedDate({ ...typed, [part]: event.target.value }))}
                  onPaste={paste}
                  onBlur={onBlur}
                />
              </div>
            </div>
          );
        })}
      </div>
    </Fieldset>
  );
}
