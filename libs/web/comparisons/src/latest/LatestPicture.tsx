import { scaleFor, StillIntervals } from '@monitor/web-charts';
import { toStillRows } from './latest-rows.js';
import type { LatestAnswer } from './latest-rows.js';

/** The gap of every region with its interval, drawn without a script. */
export function LatestPicture({ answer }: { answer: LatestAnswer }) {
  const { gaps, gapsTitle, quarterLabel, subject } = answer;
  const rows = toStillRows(gaps);
  const scale = scaleFor(
    'PERCENTAGE_POINTS',
    rows.map(({ figure }) => figure),
    4,
  );
  const label = `Gap in ${subject} by region, ${quarterLabel}. ${gapsTitle}.`;
  return (
    <>
      <p className="monitor-axis-name">Percentage points</p>
      <StillIntervals rows={rows} scale={scale} label={label} />
    </>
  );
}
