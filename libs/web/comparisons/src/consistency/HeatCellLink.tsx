import { figureInWords, writeFigure } from '@monitor/domain';
import { Link, useSearchParams } from 'react-router';
import { withParameters } from '../kit/with-parameters.js';
import type { HeatRow } from './consistency-rows.js';

/** Part of the address that the spread below the heatmap answers to. */
export const spreadAnchor = 'spread';

/** A share in the heatmap, which leads to the spread of its column with its area standing out. */
export function HeatCellLink({ cell: { area, column, inPlace, organisations } }: { cell: HeatRow }) {
  const [parameters] = useSearchParams();
  const { figure, limits, absent, signs } = writeFigure(inPlace);
  if (absent !== null) return figureInWords(inPlace);
  const search = withParameters(parameters, { column: column.key, area: area.code });
  return (
    <>
      <Link className="nhsuk-link nhsuk-link--no-visited-state" to={{ search, hash: spreadAnchor }} preventScrollReset>
        {figure}
        <span className="nhsuk-u-visually-hidden">
          {' '}
          {column.label}, {area.shortName}: see the spread
        </span>
      </Link>
      {signs.map((sign) => ` ${sign}`)}
      {limits !== null && <span className="monitor-heat__limits">{limits}</span>}
      <span className="monitor-heat__limits">{organisations} answered</span>
    </>
  );
}
