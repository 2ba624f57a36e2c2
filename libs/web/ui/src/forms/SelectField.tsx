import { describedBy, FormGroup } from './FormGroup.js';
import type { FieldProps } from './FormGroup.js';

/** One choice of a select. */
export interface SelectOption {
  value: string;
  label: string;
}

interface SelectFieldProps extends FieldProps {
  options: readonly SelectOption[];
  value: string;
  onChange: (value: string) => void;
}

/** One of a list that is too long for radios. */
export function SelectField({ options, value, onChange, ...field }: SelectFieldProps) {
  return (
    <FormGroup {...field}>
      <select
        className={`nhsuk-select${field.error ? ' nhsuk-select--error' : ''}`}
        id={field.id}
        name={field.id}
        value={value}
        aria-describedby={describedBy(field)}
        aria-invalid={field.error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
      >
        {options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
    </FormGroup>
  );
}
