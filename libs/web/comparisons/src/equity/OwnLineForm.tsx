import { readOwnLine } from '@monitor/domain';
import { TextField, useUrlState } from '@monitor/web-ui';
import { useState } from 'react';

const notUnderstood = 'Type a number of percentage points from -100 to 100, such as 10 or 2.5';

/** `onTakeAway`: null where no line is drawn. */
function Buttons({ onTakeAway }: { onTakeAway: (() => void) | null }) {
  return (
    <>
      <button type="submit" className="nhsuk-button nhsuk-button--secondary nhsuk-button--small">
        Draw the line
      </button>
      {onTakeAway !== null && (
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary nhsuk-button--small nhsuk-u-margin-left-2"
          onClick={onTakeAway}
        >
          Take the line away
        </button>
      )}
    </>
  );
}

/** Where a reader sets a line of her own across the gap; the address keeps it. `typed`: what the address holds. */
export function OwnLineForm({ typed }: { typed: string }) {
  const [points, type] = useState(typed);
  const [error, setError] = useState(typed !== '' && readOwnLine(typed) === null ? notUnderstood : null);
  const [, change] = useUrlState({ target: '' });
  const draw = () => {
    const line = readOwnLine(points);
    setError(line === null ? notUnderstood : null);
    if (line !== null) change({ target: String(Math.round(line * 1000) / 10) });
  };
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        draw();
      }}
    >
      <TextField
        id="own-line"
        label="Hold the gap against a line of your own"
        hint="For example an aim that you have agreed. Only the address of this page keeps it."
        value={points}
        onChange={type}
        error={error}
        width={5}
        suffix="percentage points"
        isNumber
        hasDecimals
      />
      <Buttons onTakeAway={typed === '' ? null : () => change({ target: undefined })} />
    </form>
  );
}
