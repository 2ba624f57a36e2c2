import type { ReactNode } from 'react';
import { Fragment } from 'react';
import { CellMessages, describedBy } from './FormGroup.js';
import type { FieldProps } from './FormGroup.js';

/** One choice. */
export interface RadioChoice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
  /** Shown below the choice while it is chosen: only what that choice needs. */
  revealed?: ReactNode;
}

interface RadioGroupProps extends FieldProps {
  choices: readonly RadioChoice[];
  value: string | null;
  onChange: (value: string) => void;
  inline?: boolean;
}

/** One of several; the first radio carries the id of the cell, so that error summaries can focus it. */
export function RadioGroup({ choices, value, onChange, inline = false, ...field }: RadioGroupProps) {
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
        <div className={`nhsuk-radios${inline ? ' nhsuk-radios--inline' : ''}`}>
          {choices.map((choice, index) => {
            const id = index === 0 ? field.id : `${field.id}-${choice.value}`;
            const isChosen = choice.value === value;
            return (
              <Fragment key={choice.value}>
                <div className="nhsuk-radios__item">
                  <input
                    className="nhsuk-radios__input"
                    id={id}
                    name={field.id}
                    type="radio"
                    value={choice.value}
                    checked={isChosen}
                    aria-describedby={choice.hint ? `${id}--choice-hint` : undefined}
                    onChange={() => onChange(choice.value)}
                  />
                  <label className="nhsuk-label nhsuk-radios__label" htmlFor={id}>
                    {choice.label}
                  </label>
                  {choice.hint && (
                    <div className="nhsuk-hint nhsuk-radios__hint" id={`${id}--choice-hint`}>
                      {choice.hint}
                    </div>
                  )}
                </div>
                {isChosen && choice.revealed && <div className="nhsuk-radios__conditional">{choice.revealed}</div>}
              </Fragment>
            );
          })}
        </div>
      </fieldset>
    </div>
  );
}
