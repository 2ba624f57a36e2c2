import { ChartPicture } from '../figure/ChartPicture.js';
import { TrendDrawing } from './TrendDrawing.js';
import type { TrendDrawingProps } from './TrendDrawing.js';

type TrendChartProps = Omit<TrendDrawingProps, 'size'> & {
  /** What the picture shows. */
  label: string;
};

/** A figure over time with its interval. The line stops where a figure is absent or the series has a break. */
export function TrendChart({ label, ...drawing }: TrendChartProps) {
  return (
    <ChartPicture label={label} height={drawing.height}>
      {(size) => <TrendDrawing {...drawing} size={size} />}
    </ChartPicture>
  );
}
