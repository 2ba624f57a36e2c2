import { describedBy, FormGroup } from './FormGroup.js';
import type { FieldProps } from './FormGroup.js';
import { RoomLeft } from './RoomLeft.js';

interface TextFieldProps extends FieldProps {
  value: string;
  onChange: (value: string) => void;
  onBlur?: () => void;
  /** Width in characters that fits the answer. */
  width?: 2 | 3 | 4 | 5 | 10 | 20 | 30;
  isNumber?: boolean;
  /** Whether the number may have decimals, for keyboards on a screen. */
  hasDecimals?: boolean;
  /** The longest answer allowed; when it is near, the room left is shown. */
  maximumLength?: number;
  suffix?: string;
}

function Line({ value, onChange, onBlur, width, isNumber = false, hasDecimals = false, ...field }: TextFieldProps) {
  const widthClass = width === undefined ? '' : ` nhsuk-input--width-${width}`;
  return (
    <input
      className={`nhsuk-input${widthClass}${field.error ? ' nhsuk-input--error' : ''}`}
      id={field.id}
      name={field.id}
      type="text"
      autoComplete="off"
      spellCheck={!isNumber}
      inputMode={isNumber ? (hasDecimals ? 'decimal' : 'numeric') : undefined}
      aria-describedby={describedBy(field)}
      aria-invalid={field.error ? true : undefined}
      value={value}
      onChange={(event) => onChange(event.target.value)}
      onBlur={onBlur}
    />
  );
}

/** One line of text, or a number typed as text. */
export function TextField(props: TextFieldProps) {
  const { suffix, maximumLength, value, id, label, hint, error, warning } = props;
  return (
    <FormGroup id={id} label={label} hint={hint} error={error} warning={warning}>
      {suffix === undefined ? (
        <Line {...props} />
      ) : (
        <div className="nhsuk-input-wrapper">
          <Line {...props} />
          <div className="nhsuk-input-wrapper__suffix" aria-hidden="true">
            {suffix}
          </div>
        </div>
      )}
      <RoomLeft text={value} maximumLength={maximumLength} />
    </FormGroup>
  );
}
