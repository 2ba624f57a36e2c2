import { scaleFor, StillIntervals } from '@monitor/web-charts';
import { toStillRows } from './latest-rows.js';
import type { LatestAnswer } from './latest-rows.js';

interface LatestPictureProps {
  answer: LatestAnswer;
  /** Whether a table of the same rows stands below it: whoever cannot see the picture is told of it. */
  isAboveTable?: boolean;
}

/** The gap of every region with its interval, drawn without a script. */
export function LatestPicture({ answer, isAboveTable = false }: LatestPictureProps) {
  const { gaps, gapsTitle, quarterLabel, subject } = answer;
  const rows = toStillRows(gaps);
  const scale = scaleFor(
    'PERCENTAGE_POINTS',
    rows.map(({ figure }) => figure),
    4,
  );
  const label = `Gap in ${subject} by region, ${quarterLabel}. ${gapsTitle}.${isAboveTable ? ' The table below has the numbers.' : ''}`;
  return (
    <>
      <p className="monitor-axis-name">Percentage points</p>
      <StillIntervals rows={rows} scale={scale} label={label} />
    </>
  );
}
