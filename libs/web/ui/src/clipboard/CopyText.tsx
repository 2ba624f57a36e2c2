import { useState } from 'react';

interface CopyTextProps {
  text: string;
  /** What is copied, for example "the citation". */
  what: string;
}

/** A button that puts a text on the clipboard, and says whether it is there. */
export function CopyText({ text, what }: CopyTextProps) {
  const [said, setSaid] = useState('');
  const copy = async () => {
    try {
      await navigator.clipboard.writeText(text);
      setSaid('Copied.');
    } catch {
      setSaid('Your browser did not let it be copied. Select the text and copy it by hand.');
    }
  };
  return (
    <p>
      <button
        type="button"
        className="nhsuk-button nhsuk-button--secondary nhsuk-button--small nhsuk-u-margin-bottom-2"
        onClick={() => void copy()}
      >
        Copy {what}
      </button>{' '}
      <span role="status">{said}</span>
    </p>
  );
}
