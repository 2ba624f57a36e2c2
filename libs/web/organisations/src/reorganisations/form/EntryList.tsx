import { focusCell } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { flushSync } from 'react-dom';
import { cellOf } from './cell-of.js';
import type { ListName } from './typed-reorganisation.js';
import type { ReorganisationFormState } from './use-reorganisation-form.js';

interface EntryListProps {
  form: ReorganisationFormState;
  list: ListName;
  heading: string;
  hint: string;
  /** What one entry is called: "New body". */
  entryName: string;
  /** The first question of an entry: where the keyboard goes on once one was added. */
  firstQuestion: string;
  /** The questions of the entry at a place of the list. */
  children: (index: number) => ReactNode;
}

/** Entries of which there may be any number: each in its own group, with a button to take it out, and one to add another. */
export function EntryList({ form, list, heading, hint, entryName, firstQuestion, children }: EntryListProps) {
  const entries: readonly { key: number }[] = form.typed[list];
  const addId = cellOf(list);
  const add = () => {
    flushSync(() => form.add(list));
    focusCell(cellOf([list, entries.length, firstQuestion].filter((part) => part !== '').join('.')));
  };
  const remove = (index: number) => {
    flushSync(() => form.remove(list, index));
    focusCell(addId);
  };
  const { error } = form.at(list);
  return (
    <>
      <h2 className="nhsuk-heading-m">{heading}</h2>
      <p className="nhsuk-hint">{hint}</p>
      {error !== null && <p className="nhsuk-error-message">{error}</p>}
      {entries.map(({ key }, index) => (
        <fieldset key={key} className="nhsuk-fieldset nhsuk-inset-text">
          <legend className="nhsuk-fieldset__legend nhsuk-fieldset__legend--m">
            {entryName} {index + 1}
          </legend>
          {children(index)}
          <button
            type="button"
            className="nhsuk-button nhsuk-button--secondary nhsuk-button--small"
            onClick={() => remove(index)}
          >
            Remove<span className="nhsuk-u-visually-hidden"> {`${entryName.toLowerCase()} ${index + 1}`}</span>
          </button>
        </fieldset>
      ))}
      <button type="button" className="nhsuk-button nhsuk-button--secondary" id={addId} onClick={add}>
        {entries.length === 0 ? 'Add' : 'Add another'} {entryName.toLowerCase()}
      </button>
    </>
  );
}
