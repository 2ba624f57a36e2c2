import type { ReactNode } from 'react';
import type { SortDirection } from './sort-rows.js';

interface ColumnHeaderProps {
  children: ReactNode;
  isNumber: boolean;
  direction: SortDirection | null;
  /** Null where the column cannot be sorted. */
  onSort: (() => void) | null;
}

const marks: Record<SortDirection, string> = { ascending: '▲', descending: '▼' };

/** The head of a column; a button where the table can be sorted by it. */
export function ColumnHeader({ children, isNumber, direction, onSort }: ColumnHeaderProps) {
  return (
    <th
      scope="col"
      className={`nhsuk-table__header${isNumber ? ' nhsuk-table__header--numeric' : ''}`}
      aria-sort={onSort === null ? undefined : (direction ?? 'none')}
    >
      {onSort === null ? (
        children
      ) : (
        <button type="button" className="monitor-sort" onClick={onSort}>
          {children}
          <span aria-hidden="true" data-not-in-picture="" className="monitor-sort__mark">
            {direction === null ? '↕' : marks[direction]}
          </span>
        </button>
      )}
    </th>
  );
}
