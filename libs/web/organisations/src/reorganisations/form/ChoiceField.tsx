import { describedBy, FormGroup } from '@monitor/web-ui';
import type { FieldProps, SelectOption } from '@monitor/web-ui';

interface ChoiceFieldProps extends FieldProps {
  options: readonly SelectOption[];
  value: string;
  onChange: (value: string) => void;
}

/** One of a list that is too long for radios. */
export function ChoiceField({ options, value, onChange, ...field }: ChoiceFieldProps) {
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
