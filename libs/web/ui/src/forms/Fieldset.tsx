import type { ReactNode } from 'react';
import { CellMessages, describedBy } from './FormGroup.js';
import type { FieldProps } from './FormGroup.js';

/** Legend, hint and messages of a question that is answered in several controls. */
export function Fieldset({ children, ...field }: FieldProps & { children: ReactNode }) {
  return (
    <div className={`nhsuk-form-group${field.error ? ' nhsuk-form-group--error' : ''}`}>
      <fieldset className="nhsuk-fieldset" aria-describedby={describedBy(field)}>
        <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--s">{field.label}</legend>
        {field.hint && (
          <div className="nhsuk-hint" id={`${field.id}--hint`}>
            {field.hint}
          </div>
        )}
        <CellMessages {...field} />
        {children}
      </fieldset>
    </div>
  );
}
