import { statusLabel } from '@monitor/domain';
import { useId } from 'react';
import { chartColours } from '../colours/chart-colours.js';
import { NotStartedPattern } from './NotStartedPattern.js';
import { drawnStatuses, statusFills } from './status-fills.js';

/** The statuses in the order in which they are drawn, left to right. */
export function StatusLegend() {
  const pattern = useId();
  return (
    <ul className="monitor-legend" data-picture="" aria-label="Statuses in the order of the bars, left to right">
      {drawnStatuses.map((status) => (
        <li key={status}>
          <svg width={22} height={16} aria-hidden="true" focusable="false">
            {status === 'NOT_STARTED' && <NotStartedPattern id={pattern} />}
            <rect
              x={0.5}
              y={0.5}
              width={21}
              height={15}
              stroke={chartColours.main}
              fill={status === 'NOT_STARTED' ? `url(#${pattern})` : statusFills[status].fill}
            />
          </svg>
          {statusLabel(status)}
        </li>
      ))}
    </ul>
  );
}
