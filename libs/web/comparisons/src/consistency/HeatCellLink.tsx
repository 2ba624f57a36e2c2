import { Link, useSearchParams } from 'react-router';
import { withParameters } from '../fetching/with-parameters.js';
import type { HeatFigure } from './to-heat-rows.js';

interface HeatCellLinkProps {
  figure: HeatFigure;
  area: { code: string; name: string };
}

/** Part of the address that the spread below the heatmap answers to. */
export const spreadAnchor = 'spread';

/** A share in the heatmap, which leads to the spread of its column with its area standing out. */
export function HeatCellLink({ figure, area }: HeatCellLinkProps) {
  const [parameters] = useSearchParams();
  if (figure.absent !== null) {
    return (
      <>
        {figure.figure} {figure.absent}
      </>
    );
  }
  const search = withParameters(parameters, { column: figure.columnKey, area: area.code });
  return (
    <>
      <Link className="nhsuk-link nhsuk-link--no-visited-state" to={{ search, hash: spreadAnchor }} preventScrollReset>
        {figure.figure}
        <span className="nhsuk-u-visually-hidden">
          {' '}
          {figure.columnLabel}, {area.name}: see the spread
        </span>
      </Link>
      {figure.limits !== null && <span className="monitor-heat__limits">{figure.limits}</span>}
    </>
  );
}
