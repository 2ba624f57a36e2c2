import { describedBy, FormGroup } from './FormGroup.js';
import type { FieldProps } from './FormGroup.js';
import { RoomLeft } from './RoomLeft.js';

interface TextAreaProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  rows?: number;
  /** The longest answer allowed; when it is near, the room left is shown. */
  maximumLength?: number;
}

/** Several lines of text. */
export function TextArea({ value, onChange, onBlur, rows = 3, maximumLength, ...field }: TextAreaProps) {
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
      <RoomLeft text={value} maximumLength={maximumLength} />
    </FormGroup>
  );
}
