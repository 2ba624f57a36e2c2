import { focusCell } from '@monitor/web-ui';
import type { ReactNode } from 'react';
import { CellWarnings } from './CellWarnings.js';
import type { GridRow } from './grid-rows.js';
import type { TableWarnings } from './table-warnings.js';

interface RowBelowProps {
  row: GridRow;
  warnings: TableWarnings;
  /** The box for the reason, where it stands below this row; else null. */
  reasonBox: ReactNode;
}

/** The warnings of a row right below it, with the box for their reason or, where that stands elsewhere, the way to it. */
export function RowBelow({ row, warnings, reasonBox }: RowBelowProps) {
  const own = warnings.byRow.get(row.code) ?? [];
  const ownIds = new Set(own.map(({ id }) => id));
  const others = warnings.all.filter(({ id }) => !ownIds.has(id));
  const { reasonAt } = warnings;
  return (
    <>
      <CellWarnings warnings={own} isDescribing />
      {reasonBox !== null && others.length > 0 && (
        <>
          <p>The explanation also covers:</p>
          <CellWarnings warnings={others} isDescribing={false} />
        </>
      )}
      {reasonBox}
      {reasonBox === null && reasonAt !== null && (
        <button type="button" className="monitor-link-button" onClick={() => focusCell(reasonAt)}>
          Explain it with the others
        </button>
      )}
    </>
  );
}
