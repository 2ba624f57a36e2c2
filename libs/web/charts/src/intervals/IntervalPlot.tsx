import { loadPart } from '@monitor/web-ui';
import { lazy } from 'react';
import { ChartPicture } from '../figure/ChartPicture.js';
import type { IntervalDrawingProps } from './IntervalDrawing.js';
import { intervalHeight } from './interval-layout.js';

type IntervalPlotProps = Omit<IntervalDrawingProps, 'size'> & {
  /** What the picture shows. */
  label: string;
};

const IntervalDrawing = lazy(async () => {
  const { IntervalDrawing: drawing } = await loadPart(() => import('./IntervalDrawing.js'));
  return { default: drawing };
});

/** A point and its interval a row: how large a figure is, and how sure. */
export function IntervalPlot({ label, ...plot }: IntervalPlotProps) {
  return (
    <ChartPicture label={label} isBare={plot.rows.length === 0} heightOf={(size) => intervalHeight(plot.rows, size)}>
      {(size) => <IntervalDrawing {...plot} size={size} />}
    </ChartPicture>
  );
}
