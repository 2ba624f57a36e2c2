import { FindBodiesDocument, partOf, useFetch } from '@monitor/web-graphql';
import { CellMessages, describedBy } from '@monitor/web-ui';
import type { FieldProps } from '@monitor/web-ui';
import { useState } from 'react';
import type { KeyboardEvent } from 'react';
import { BodyResults } from './BodyResults.js';
import { sameCode } from './known-names.js';
import type { KnownNames } from './known-names.js';

interface BodyFieldProps extends FieldProps {
  /** A code, or what was typed to find one. */
  value: string;
  onChange: (code: string) => void;
  /** Names that need not be asked for: of the draft's new bodies, and of those it named when it was opened. */
  names: KnownNames;
}

interface BodyInputProps extends FieldProps {
  value: string;
  onChange: (code: string) => void;
  onFind: () => void;
}

/** Where a code or words are typed, and the button that looks for them. */
function BodyInput({ value, onChange, onFind, ...field }: BodyInputProps) {
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key !== 'Enter') return;
    // Enter looks for an organisation; it must not send the whole form.
    event.preventDefault();
    onFind();
  };
  return (
    <div>
      <input
        className={`nhsuk-input nhsuk-input--width-20${field.error ? ' nhsuk-input--error' : ''}`}
        id={field.id}
        name={field.id}
        type="text"
        autoComplete="off"
        spellCheck={false}
        value={value}
        aria-describedby={describedBy({ ...field, hint: true })}
        aria-invalid={field.error ? true : undefined}
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={onKeyDown}
      />{' '}
      <button type="button" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small" onClick={onFind}>
        Find<span className="nhsuk-u-visually-hidden"> {field.label}</span>
      </button>
    </div>
  );
}

/** An organisation, chosen by its code or found by words of its name. */
export function BodyField({ value, onChange, names, ...field }: BodyFieldProps) {
  const [asked, setAsked] = useState('');
  const typed = value.trim();
  const own = names.find(({ code }) => sameCode(code, typed));
  const answer = useFetch(FindBodiesDocument, { variables: { text: asked }, skip: asked === '' });
  const found = partOf(answer, ({ searchOrganisations }) => searchOrganisations.organisations);
  const listed = found.state === 'SHOWN' ? found.answer : [];
  const chosen = own ?? listed.find(({ code }) => sameCode(code, typed));
  const find = () => setAsked(typed);
  return (
    <div className={`nhsuk-form-group${field.error ? ' nhsuk-form-group--error' : ''}`}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={field.id}>
        {field.label}
      </label>
      <div className="nhsuk-hint" id={`${field.id}--hint`}>
        {field.hint ?? 'Type its code, or words of its name, and choose Find'}
      </div>
      <CellMessages id={field.id} error={field.error} />
      <BodyInput value={value} onChange={onChange} onFind={find} {...field} />
      <BodyResults
        isAsked={asked !== '' && asked === typed}
        chosen={chosen ?? null}
        found={found}
        news={names.filter(({ isNew, name }) => isNew && name.toLowerCase().includes(asked.toLowerCase()))}
        onChoose={onChange}
      />
    </div>
  );
}
