import { formatCount } from '@monitor/domain';
import type { ReactNode } from 'react';
import type { CellMessage } from '../draft/use-shown-issues.js';
import { CountInput } from './CountInput.js';
import type { CellActions } from './CountInput.js';
import type { GridCell, GridRow, TableAnswers } from './grid-rows.js';
import { tableFigures } from './table-figures.js';
import { rowsHeading } from './table-question.js';
import { TableTotals } from './TableTotals.js';

export interface TableGridProps extends TableAnswers {
  rows: readonly GridRow[];
  messageAt: (id: string) => CellMessage;
  isOnlyEmpty: (cell: GridCell) => boolean;
  actionsOf: (cell: GridCell) => CellActions;
  /** What stands below a row: its warnings, and the box for their reason. */
  below: (row: GridRow) => ReactNode;
}

/** The heading of a column again inside a cell, for narrow screens, where a row is a card. */
function CardHeading({ children }: { children: string }) {
  return (
    <span className="nhsuk-table-responsive__heading" aria-hidden="true">
      {children}
    </span>
  );
}

function Head({ grid, figureHeading }: { grid: TableGridProps; figureHeading: string | null }) {
  return (
    <thead className="nhsuk-table__head">
      <tr>
        <th scope="col" className="nhsuk-table__header">
          {rowsHeading(grid.edition, grid.question)}
        </th>
        {grid.question.shape.columns.map(({ key, label }) => (
          <th key={key} scope="col" className="nhsuk-table__header">
            {label}
          </th>
        ))}
        {figureHeading !== null && (
          <th scope="col" className="nhsuk-table__header monitor-number">
            {figureHeading}
          </th>
        )}
      </tr>
    </thead>
  );
}

function FigureCell({ heading, figure }: { heading: string; figure: NonNullable<GridRow['figure']> }) {
  return (
    <td className="nhsuk-table__cell monitor-number">
      <CardHeading>{heading}</CardHeading>
      <span>
        {figure.now}
        {figure.before !== null && <span className="monitor-count__before">Last quarter {figure.before}</span>}
        {figure.movement !== null && <span className="monitor-count__before">{figure.movement}</span>}
      </span>
    </td>
  );
}

function Row({ row, grid, figureHeading }: { row: GridRow; grid: TableGridProps; figureHeading: string | null }) {
  const below = grid.below(row);
  return (
    <>
      <tr className="nhsuk-table__row">
        <th scope="row" className="nhsuk-table__header monitor-grid__name">
          {row.label}
        </th>
        {row.cells.map((cell) => (
          <td key={cell.cell} className="nhsuk-table__cell monitor-count">
            <CardHeading>{cell.field.label}</CardHeading>
            <CountInput
              cell={cell}
              message={grid.messageAt(cell.id)}
              isOnlyEmpty={grid.isOnlyEmpty(cell)}
              actions={grid.actionsOf(cell)}
            />
          </td>
        ))}
        {row.figure !== null && figureHeading !== null && <FigureCell heading={figureHeading} figure={row.figure} />}
      </tr>
      {below !== null && (
        <tr className="nhsuk-table__row monitor-grid__below">
          <td className="nhsuk-table__cell" colSpan={row.cells.length + (figureHeading === null ? 1 : 2)}>
            {below}
          </td>
        </tr>
      )}
    </>
  );
}

/**
 * A number for each row and column of a table, each with last quarter's beside it; what they add up to only when none is
 * to come. On a narrow screen each row is a card.
 */
export function TableGrid(grid: TableGridProps) {
  const { edition, question, table, rows } = grid;
  const figures = tableFigures(edition, question, table.answer.cells);
  const heading = figures?.heading ?? null;
  return (
    <table className="nhsuk-table nhsuk-table--responsive monitor-cards monitor-grid">
      <caption className="nhsuk-table__caption nhsuk-table__caption--s">
        {question.shortText}
        <span className="nhsuk-u-visually-hidden">
          , {formatCount(rows.length)} rows. Enter and the arrow keys move between its cells; Control and Z takes back.
        </span>
      </caption>
      <Head grid={grid} figureHeading={heading} />
      <tbody className="nhsuk-table__body">
        {rows.map((row) => (
          <Row key={row.code} row={row} grid={grid} figureHeading={heading} />
        ))}
      </tbody>
      <TableTotals edition={edition} question={question} table={table} before={grid.before} />
    </table>
  );
}
