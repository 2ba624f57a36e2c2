import { CellMessages, describedBy } from './FormGroup.js';
import type { FieldProps } from './FormGroup.js';

interface CheckboxProps extends FieldProps {
  isChecked: boolean;
  onChange: (isChecked: boolean) => void;
}

/** One thing to confirm. */
export function Checkbox({ isChecked, onChange, ...field }: CheckboxProps) {
  return (
    <div className={`nhsuk-form-group${field.error ? ' nhsuk-form-group--error' : ''}`}>
      <CellMessages {...field} />
      <div className="nhsuk-checkboxes">
        <div className="nhsuk-checkboxes__item">
          <input
            className="nhsuk-checkboxes__input"
            id={field.id}
            name={field.id}
            type="checkbox"
            checked={isChecked}
            aria-describedby={describedBy(field)}
            onChange={(event) => onChange(event.target.checked)}
          />
          <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={field.id}>
            {field.label}
          </label>
          {field.hint && (
            <div className="nhsuk-hint nhsuk-checkboxes__hint" id={`${field.id}--hint`}>
              {field.hint}
            </div>
          )}
        </div>
      </div>
    </div>
  );
}
