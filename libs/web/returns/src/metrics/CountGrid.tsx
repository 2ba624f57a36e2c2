import { countFields, formatCount, metricCell, stratifierDefinition } from '@monitor/domain';
import type { MetricAnswer, MetricDefinition } from '@monitor/domain';
import type { CellMessage } from '../draft/use-shown-issues.js';
import { shownNumber } from '../draft/typed-number.js';
import { CountCell } from './CountCell.js';
import { gridRows, shareInWords } from './grid-rows.js';
import type { GridRow } from './grid-rows.js';
import { runningTotals } from './place-counts.js';
import type { DraftTable, GridPlace } from './place-counts.js';

interface CountGridProps {
  metric: MetricDefinition;
  table: DraftTable;
  /** What counted last quarter; null where there was nothing. */
  before: MetricAnswer | null;
  messageAt: (cell: string) => CellMessage;
  onType: (place: GridPlace, text: string) => void;
  onPaste: (place: GridPlace, text: string) => boolean;
  onLeave: (cell: string) => void;
}

function Totals({ table, before }: Pick<CountGridProps, 'table' | 'before'>) {
  const totals = runningTotals(table.content.counts);
  const earlier = before === null ? null : runningTotals(before.counts);
  return (
    <tr className="monitor-totals">
      <th scope="row">Total so far</th>
      {countFields.map((field) => (
        <td key={field} className="nhsuk-table__cell">
          <span className="monitor-total">{totals[field] === null ? '' : formatCount(totals[field])}</span>
        </td>
      ))}
      <td className="nhsuk-table__cell monitor-number">{shareInWords(totals)}</td>
      {before !== null && <td className="nhsuk-table__cell monitor-number">{shareInWords(earlier)}</td>}
    </tr>
  );
}

function Head({ metric, table, before }: Pick<CountGridProps, 'metric' | 'table' | 'before'>) {
  return (
    <thead className="nhsuk-table__head">
      <tr>
        <th scope="col">{stratifierDefinition(table.content.stratifier).label}</th>
        <th scope="col">{metric.numerator}</th>
        <th scope="col">{metric.denominator}</th>
        <th scope="col" className="monitor-number">
          Share
        </th>
        {before !== null && (
          <th scope="col" className="monitor-number">
            Share last time
          </th>
        )}
      </tr>
    </thead>
  );
}

function GroupRow({ row, grid }: { row: GridRow; grid: CountGridProps }) {
  const { metric, table, before, messageAt, onType, onPaste, onLeave } = grid;
  const { metricId, stratifier } = table.content;
  return (
    <tr>
      <th scope="row">{row.label}</th>
      {countFields.map((field) => {
        const cell = metricCell(metricId, stratifier, row.group, field);
        const place = { group: row.group, field };
        return (
          <CountCell
            key={field}
            id={cell}
            label={`${metric.shortName}, ${row.label.toLowerCase()}, ${metric[field].toLowerCase()}`}
            value={shownNumber(table.typed[cell], row[field])}
            message={messageAt(cell)}
            onType={(text) => onType(place, text)}
            onPaste={(text) => onPaste(place, text)}
            onBlur={() => onLeave(cell)}
          />
        );
      })}
      <td className="nhsuk-table__cell monitor-number">{row.share}</td>
      {before !== null && <td className="nhsuk-table__cell monitor-number">{row.shareBefore}</td>}
    </tr>
  );
}

/** Numerator and denominator side by side for each group, with the share, the totals so far and last quarter's share. */
export function CountGrid(grid: CountGridProps) {
  const { metric, table, before } = grid;
  const by = stratifierDefinition(table.content.stratifier).label.toLowerCase();
  return (
    <div className="monitor-table-box" role="region" aria-label={`Counts by ${by}`} tabIndex={0}>
      <table className="nhsuk-table monitor-grid">
        <caption className="nhsuk-table__caption nhsuk-table__caption--s">
          {metric.shortName} by {by}
        </caption>
        <Head metric={metric} table={table} before={before} />
        <tbody className="nhsuk-table__body">
          {gridRows(table.content, before).map((row) => (
            <GroupRow key={row.group} row={row} grid={grid} />
          ))}
        </tbody>
        <tfoot>
          <Totals table={table} before={before} />
        </tfoot>
      </table>
    </div>
  );
}
