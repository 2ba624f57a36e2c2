import type { ReactNode } from 'react';
import { Fieldset } from './Fieldset.js';
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

interface RadioState {
  isChosen: boolean;
  onChoose: () => void;
}

function Radio({ choice, ...radio }: { choice: RadioChoice; id: string; name: string } & RadioState) {
  const { id, name, isChosen, onChoose } = radio;
  return (
    <>
      <div className="nhsuk-radios__item">
        <input
          className="nhsuk-radios__input"
          id={id}
          name={name}
          type="radio"
          value={choice.value}
          checked={isChosen}
          aria-describedby={choice.hint ? `${id}--choice-hint` : undefined}
          onChange={onChoose}
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
    </>
  );
}

/** One of several; the first radio carries the id of the cell, so that error summaries can focus it. */
export function RadioGroup({ choices, value, onChange, inline = false, ...field }: RadioGroupProps) {
  return (
    <Fieldset {...field}>
      <div className={`nhsuk-radios${inline ? ' nhsuk-radios--inline' : ''}`}>
        {choices.map((choice, index) => (
          <Radio
            key={choice.value}
            choice={choice}
            id={index === 0 ? field.id : `${field.id}-${choice.value}`}
            name={field.id}
            isChosen={choice.value === value}
            onChoose={() => onChange(choice.value)}
          />
        ))}
      </div>
    </Fieldset>
  );
}
