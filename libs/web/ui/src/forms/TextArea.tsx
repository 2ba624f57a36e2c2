import { describedBy, FormGroup } from './FormGroup.js';
import type { FieldProps } from './FormGroup.js';

interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  rows?: number;
  /** The longest answer allowed; when it is near, the room left is shown. */
  maximumLength?: number;
}

function roomLeft(length: number, maximum: number): string | null {
  if (length < maximum * 0.75) return null;
  const left = maximum - length;
  return left >= 0
    ? `${left.toLocaleString('en-GB')} characters left`
    : `${(-left).toLocaleString('en-GB')} characters too many`;
}

/** Several lines of text. */
export function TextArea({ value, onChange, onBlur, rows = 3, maximumLength, ...field }: TextAreaProps) {
  const left = maximumLength === undefined ? null : roomLeft(value.length, maximumLength);
  return (
    <FormGroup {...field}>
      <textarea
        className={`nhsuk-textarea${field.error ? ' nhsuk-textarea--error' : ''}`}
        id={field.id}
        name={field.id}
        rows={rows}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? true : undefined}
        value={value}
        onChange={(event) => onChange(event.target.value)}
        onBlur={onBlur}
      />
      {left !== null && (
        <div className="nhsuk-hint" aria-live="polite">
          {left}
        </div>
      )}
    </FormGroup>
  );
}
