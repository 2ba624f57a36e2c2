import { TextField } from '@monitor/web-ui';
import { useState } from 'react';

interface SearchFormProps {
  /** What is searched for now. */
  text: string;
  onSearch: (text: string) => void;
}

/** What to look for; searched when it is sent, so that nothing jumps while somebody types. */
export function SearchForm({ text, onSearch }: SearchFormProps) {
  const [typed, setTyped] = useState(text);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch(typed.trim());
      }}
    >
      <TextField
        id="organisation-text"
        label="Name or code"
        hint="For example “cedar surgery” or “QNQ”"
        width={30}
        value={typed}
        onChange={setTyped}
      />
      <button type="submit" className="nhsuk-button">
        Search
      </button>
    </form>
  );
}
