import { TextField } from '@monitor/web-ui';
import { useState } from 'react';

/** What is looked for by typing. */
interface Sought {
  text: string;
  place: string;
}

interface PeopleSearchFormProps {
  sought: Sought;
  onSearch: (sought: Sought) => void;
}

/** Whom to look for; searched when it is sent, so that nothing jumps while somebody types. */
export function PeopleSearchForm({ sought, onSearch }: PeopleSearchFormProps) {
  const [text, setText] = useState(sought.text);
  const [place, setPlace] = useState(sought.place);
  return (
    <form
      role="search"
      onSubmit={(event) => {
        event.preventDefault();
        onSearch({ text: text.trim(), place: place.trim() });
      }}
    >
      <TextField
        id="person-text"
        label="Name or identifier"
        hint="The beginning of one or more words is enough"
        width={30}
        value={text}
        onChange={setText}
      />
      <TextField
        id="person-place"
        label="Organisation, board or region"
        hint="Its ODS code, for example Y56. Roles for organisations within it are included."
        width={10}
        value={place}
        onChange={setPlace}
      />
      <button type="submit" className="nhsuk-button">
        Search
      </button>
    </form>
  );
}
