import { chartColours } from '../colours/chart-colours.js';
import type { EquiplotGroup } from './equiplot-row.js';
import { groupFill, GroupMark } from './GroupMark.js';

interface EquiplotLegendProps {
  groups: readonly EquiplotGroup[];
  /** What the tick stands for: "All people". */
  overall: string;
}

/** Which mark is which group, in the order of the groups, and what the tick is. */
export function EquiplotLegend({ groups, overall }: EquiplotLegendProps) {
  return (
    <ul className="monitor-legend" data-picture="" aria-label="Marks of the groups">
      {groups.map(({ key, label, isCompared }, group) => (
        <li key={key}>
          <svg width={20} height={20} viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
            <GroupMark group={group} {...groupFill({ isCompared, isUnreliable: false })} />
          </svg>
          {label}
        </li>
      ))}
      <li>
        <svg width={20} height={20} viewBox="-10 -10 20 20" aria-hidden="true" focusable="false">
          <line y1={-9} y2={9} stroke={chartColours.text} strokeWidth={2} />
        </svg>
        {overall}
      </li>
    </ul>
  );
}
