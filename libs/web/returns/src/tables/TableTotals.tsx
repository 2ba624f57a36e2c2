import { cellIn, formatCount, scopesOf, stratifierIn } from '@monitor/domain';
import type { Cells, Field } from '@monitor/domain';
import type { TableAnswers } from './grid-rows.js';
import { cellsToCome, noFigure, tableFigures, tableSums } from './table-figures.js';

/** What the whole of a table comes to in one of its quarters, in words. */
interface Whole {
  sum: (column: Field) => string | null;
  figure: string | null;
}

function wholeOf({ edition, question }: Pick<TableAnswers, 'edition' | 'question'>, cells: Cells | null): Whole | null {
  const sums = cells === null ? null : tableSums(edition, question, cells);
  if (cells === null || sums === null) return null;
  const figures = tableFigures(edition, question, cells);
  return {
    sum: ({ key }) => {
      const sum = sums.get(key);
      return sum === undefined ? null : formatCount(sum);
    },
    figure: figures === null ? null : figures.inWords(figures.whole),
  };
}

/** Whether any cell of the rows is filled in: a table that nobody has begun is not called incomplete. */
function isBegun({ edition, question }: Pick<TableAnswers, 'edition' | 'question'>, cells: Cells): boolean {
  const { columns } = question.shape;
  return scopesOf(edition, question, cells).some((scope) =>
    columns.some(({ key }) => cells[cellIn(scope, key)] !== undefined),
  );
}

function TotalCell({ heading, now, before }: { heading: string; now: string | null; before: string | null }) {
  return (
    <td className="nhsuk-table__cell">
      <span className="nhsuk-table-responsive__heading" aria-hidden="true">
        {heading}
      </span>
      <span className="monitor-total">
        {now ?? noFigure}
        {before !== null && <span className="monitor-count__before">Last quarter {before}</span>}
      </span>
    </td>
  );
}

function NotComplete({ name, open, columns }: { name: string; open: number; columns: number }) {
  return (
    <tr className="nhsuk-table__row">
      <th scope="row" className="nhsuk-table__header monitor-grid__name">
        {name}
      </th>
      <td className="nhsuk-table__cell" colSpan={columns}>
        Not complete: {formatCount(open)} {open === 1 ? 'number' : 'numbers'} to come
      </td>
    </tr>
  );
}

/** What the columns add up to and the figure of the whole; before the last number is in, only that it is not complete. */
export function TableTotals({ edition, question, table, before }: TableAnswers) {
  const { cells } = table.answer;
  const { isEquity } = stratifierIn(edition, question.shape.stratifier);
  const { columns } = question.shape;
  const open = cellsToCome(edition, question, cells);
  const now = wholeOf({ edition, question }, cells);
  const earlier = wholeOf({ edition, question }, before);
  const figures = tableFigures(edition, question, cells);
  if (!isBegun({ edition, question }, cells) || (open === 0 && now === null)) return null;
  return (
    <tfoot className="nhsuk-table__body monitor-totals">
      {now === null ? (
        <NotComplete
          name={isEquity ? 'All' : 'This table'}
          open={open}
          columns={columns.length + (figures === null ? 0 : 1)}
        />
      ) : (
        <tr className="nhsuk-table__row">
          <th scope="row" className="nhsuk-table__header monitor-grid__name">
            All
          </th>
          {columns.map((column) => (
            <TotalCell
              key={column.key}
              heading={column.label}
              now={now.sum(column)}
              before={earlier?.sum(column) ?? null}
            />
          ))}
          {figures !== null && (
            <TotalCell heading={figures.heading} now={now.figure} before={earlier?.figure ?? null} />
          )}
        </tr>
      )}
    </tfoot>
  );
}
