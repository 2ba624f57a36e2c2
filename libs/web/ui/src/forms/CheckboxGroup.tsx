import type { ReactNode } from 'react';
import { Fieldset } from './Fieldset.js';
import type { FieldProps } from './FormGroup.js';

/** One choice of several that may be chosen together. */
export interface CheckboxChoice {
  value: string;
  label: ReactNode;
  hint?: ReactNode;
}

interface CheckboxGroupProps extends FieldProps {
  choices: readonly CheckboxChoice[];
  values: readonly string[];
  /** Gets what is chosen, in the order of the choices. */
  onChange: (values: string[]) => void;
  onBlur?: () => void;
}

interface OneCheckboxProps {
  id: string;
  name: string;
  choice: CheckboxChoice;
  isChosen: boolean;
  onChoose: () => void;
  onBlur?: () => void;
}

function OneCheckbox({ id, name, choice, isChosen, onChoose, onBlur }: OneCheckboxProps) {
  return (
    <div className="nhsuk-checkboxes__item">
      <input
        className="nhsuk-checkboxes__input"
        id={id}
        name={name}
        type="checkbox"
        value={choice.value}
        checked={isChosen}
        aria-describedby={choice.hint ? `${id}--choice-hint` : undefined}
        onChange={onChoose}
        onBlur={onBlur}
      />
      <label className="nhsuk-label nhsuk-checkboxes__label" htmlFor={id}>
        {choice.label}
      </label>
      {choice.hint && (
        <div className="nhsuk-hint nhsuk-checkboxes__hint" id={`${id}--choice-hint`}>
          {choice.hint}
        </div>
      )}
    </div>
  );
}

/** Any number of several; the first checkbox carries the id of the cell, so that error summaries can focus it. */
export function CheckboxGroup({ choices, values, onChange, onBlur, ...field }: CheckboxGroupProps) {
  const choose = (value: string) => {
    const isChosen = (each: string) => (each === value ? !values.includes(each) : values.includes(each));
    onChange(choices.map((choice) => choice.value).filter(isChosen));
  };
  return (
    <Fieldset {...field}>
      <div className="nhsuk-checkboxes">
        {choices.map((choice, index) => (
          <OneCheckbox
            key={choice.value}
            id={index === 0 ? field.id : `${field.id}-${choice.value}`}
            name={field.id}
            choice={choice}
            isChosen={values.includes(choice.value)}
            onChoose={() => choose(choice.value)}
            onBlur={onBlur}
          />
        ))}
      </div>
    </Fieldset>
  );
}
