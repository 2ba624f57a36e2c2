import { chartColours } from '../colours/chart-colours.js';
import { groupMark } from './group-mark.js';

/** The colours of a mark. */
interface MarkColours {
  fill: string;
  stroke: string;
}

/** Dark for the two groups that are compared, grey for the others; hollow where it rests on few. */
export function groupFill(dot: { isCompared: boolean; isUnreliable: boolean }): MarkColours {
  const colour = dot.isCompared ? chartColours.main : chartColours.muted;
  return dot.isUnreliable ? { fill: chartColours.paper, stroke: colour } : { fill: colour, stroke: chartColours.paper };
}

/** How far a mark reaches from its middle, in pixels. */
const radius = 7;

/** The mark of a group, around the middle of where it stands. */
export function GroupMark({ group, fill, stroke }: MarkColours & { group: number }) {
  return <path d={groupMark(group, radius)} fill={fill} stroke={stroke} strokeWidth={1.5} />;
}
