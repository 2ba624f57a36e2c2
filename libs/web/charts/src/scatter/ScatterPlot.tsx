import { loadPart } from '@monitor/web-ui';
import { lazy } from 'react';
import { ChartPicture } from '../figure/ChartPicture.js';
import type { ScatterDrawingProps } from './ScatterDrawing.js';
import { scatterHeight } from './scatter-height.js';

type ScatterPlotProps = Omit<ScatterDrawingProps, 'size'> & {
  /** What the picture shows. */
  label: string;
};

const ScatterDrawing = lazy(async () => {
  const { ScatterDrawing: drawing } = await loadPart(() => import('./ScatterDrawing.js'));
  return { default: drawing };
});

/** Two figures of each thing as a point, with a line across at what they are held against. */
export function ScatterPlot({ label, ...drawing }: ScatterPlotProps) {
  return (
    <ChartPicture label={label} isBare={drawing.points.length === 0} heightOf={scatterHeight}>
      {(size) => <ScatterDrawing {...drawing} size={size} />}
    </ChartPicture>
  );
}
