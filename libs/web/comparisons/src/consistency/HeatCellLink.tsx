import { figureInWords, writeFigure } from '@monitor/domain';
import type { ReactNode } from 'react';
import { Link, useSearchParams } from 'react-router';
import { withParameters } from '../kit/with-parameters.js';
import type { HeatRow } from './consistency-rows.js';

/** Part of the address that the spread below the heatmap answers to. */
export const spreadAnchor = 'spread';

/** A share in the heatmap with its interval and how many answered. */
export function HeatCell({ cell, children }: { cell: HeatRow; children?: ReactNode }) {
  const { figure, limits, absent, signs } = writeFigure(cell.inPlace);
  if (absent !== null) return figureInWords(cell.inPlace);
  return (
    <>
      {children ?? <strong className="monitor-heat__figure">{figure}</strong>}
      {signs.map((sign) => ` ${sign}`)}
      {limits !== null && <span className="monitor-heat__limits">{limits}</span>}
      <span className="monitor-heat__limits">{cell.organisations} answered</span>
    </>
  );
}

/** A share which leads to the spread of its column with its area standing out. */
export function HeatCellLink({ cell }: { cell: HeatRow }) {
  const { area, column, inPlace } = cell;
  const [parameters] = useSearchParams();
  const search = withParameters(parameters, { column: column.key, area: area.code });
  return (
    <HeatCell cell={cell}>
      <Link className="nhsuk-link nhsuk-link--no-visited-state" to={{ search, hash: spreadAnchor }} preventScrollReset>
        {writeFigure(inPlace).figure}
        <span className="nhsuk-u-visually-hidden">
          {' '}
          {column.label}, {area.shortName}: see the spread
        </span>
      </Link>
    </HeatCell>
  );
}
