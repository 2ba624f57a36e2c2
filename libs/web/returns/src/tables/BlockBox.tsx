import { TextArea } from '@monitor/web-ui';
import type { ChangeEvent, ReactNode } from 'react';
import { useId, useState } from 'react';

/** The largest csv that is read: a table of this form has some dozens of numbers. */
const largestFileBytes = 1_000_000;

interface BlockBoxProps {
  onRead: (text: string) => void;
  /** The way out of the page, before the ways into it. */
  children?: ReactNode;
}

/** A file that was chosen, read as text; why it was not, in words. */
function useCsvFile({ onRead }: Pick<BlockBoxProps, 'onRead'>) {
  const [problem, setProblem] = useState<string | null>(null);
  const read = (file: File) => {
    const reader = new FileReader();
    reader.onload = () => onRead(String(reader.result));
    reader.onerror = () =>
      setProblem(`“${file.name}” could not be read. Close it in other programs and choose it again.`);
    reader.readAsText(file);
  };
  const choose = ({ target }: ChangeEvent<HTMLInputElement>) => {
    const file = target.files?.[0];
    if (file === undefined) return;
    const isTooLarge = file.size > largestFileBytes;
    setProblem(
      isTooLarge
        ? `“${file.name}” is larger than 1 MB. Save the one table you want to give as a csv of its own.`
        : null,
    );
    if (!isTooLarge) read(file);
    // The same file, mended, can be chosen again.
    target.value = '';
  };
  return { problem, choose };
}

function CsvFile(props: Pick<BlockBoxProps, 'onRead'>) {
  const id = useId();
  const { problem, choose } = useCsvFile(props);
  return (
    <div className={`nhsuk-form-group${problem === null ? '' : ' nhsuk-form-group--error'}`}>
      <label className="nhsuk-label nhsuk-label--s" htmlFor={id}>
        Or choose a csv file
      </label>
      {problem !== null && (
        <span className="nhsuk-error-message" id={`${id}--error`} role="alert">
          <span className="nhsuk-u-visually-hidden">Error: </span>
          {problem}
        </span>
      )}
      <input
        className="nhsuk-file-upload"
        id={id}
        type="file"
        accept=".csv,.tsv,.txt,text/csv,text/tab-separated-values,text/plain"
        aria-describedby={problem === null ? undefined : `${id}--error`}
        onChange={choose}
      />
    </div>
  );
}

/** Another way in than the grid: rows copied from a spreadsheet, or a csv. What it says is shown before it goes in. */
export function BlockBox({ onRead, children }: BlockBoxProps) {
  const id = useId();
  const [text, setText] = useState('');
  return (
    <details className="nhsuk-details">
      <summary className="nhsuk-details__summary">
        <span className="nhsuk-details__summary-text">Copy, paste or upload a csv</span>
      </summary>
      <div className="nhsuk-details__text">
        {children}
        <TextArea
          id={id}
          label="Paste rows from a spreadsheet"
          hint="With the names of rows and columns, in any order. You see what goes where before anything changes."
          value={text}
          onChange={setText}
          rows={4}
        />
        <button
          type="button"
          className="nhsuk-button nhsuk-button--secondary"
          onClick={() => text.trim() !== '' && onRead(text)}
        >
          See what goes where
        </button>
        <CsvFile onRead={onRead} />
      </div>
    </details>
  );
}
