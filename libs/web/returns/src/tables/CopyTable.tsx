import { formatCount } from '@monitor/domain';
import { useState } from 'react';
import { tableAsBlock } from './table-as-block.js';
import type { ShownTable } from './use-table.js';

/** Puts the table on the clipboard, with its names, so that it can be worked on in a spreadsheet and pasted back. */
export function CopyTable({ shown }: { shown: ShownTable }) {
  const { edition, question, rows } = shown;
  const [told, setTold] = useState('');
  const copy = () => {
    const block = tableAsBlock(edition, question, rows);
    // Browsers offer no clipboard to a page that is not served securely.
    const written = 'clipboard' in navigator ? navigator.clipboard.writeText(block) : Promise.reject(new Error());
    written.then(
      () => setTold(`Copied: ${formatCount(rows.length)} rows with their names. Paste them into a spreadsheet.`),
      () => setTold('This browser did not let the page copy. Allow it to use the clipboard, and try again.'),
    );
  };
  return (
    <p>
      <button type="button" className="monitor-link-button" onClick={copy}>
        Copy this table for a spreadsheet
      </button>{' '}
      <span role="status">{told}</span>
    </p>
  );
}
