import { loadPart } from '@monitor/web-ui';
import { lazy } from 'react';
import { ChartPicture } from '../figure/ChartPicture.js';
import { isNarrow } from '../drawing-size/use-drawing-size.js';
import { StatusLegend } from './StatusLegend.js';
import { statusHeight } from './status-layout.js';
import type { StatusRow } from './status-row.js';

interface StatusBarsProps {
  rows: readonly StatusRow[];
  /** Key of the row whose name stands out; empty for none. */
  highlighted?: string;
  /** What the picture shows. */
  label: string;
}

const StatusDrawing = lazy(async () => {
  const { StatusDrawing: drawing } = await loadPart(() => import('./StatusDrawing.js'));
  return { default: drawing };
});

/**
 * One bar an area, all of one length and parted by status: what is in place lies to the right of the middle, so that the
 * bars stand the further right, the more is; the spread that a mean would hide stays in sight.
 */
export function StatusBars({ rows, highlighted = '', label }: StatusBarsProps) {
  return (
    <>
      {rows.length > 0 && <StatusLegend />}
      <ChartPicture label={label} isBare={rows.length === 0} heightOf={(size) => statusHeight(rows, size)}>
        {(size) => <StatusDrawing key={String(isNarrow(size))} rows={rows} highlighted={highlighted} size={size} />}
      </ChartPicture>
    </>
  );
}
