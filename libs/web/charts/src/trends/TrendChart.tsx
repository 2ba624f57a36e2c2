import { loadPart } from '@monitor/web-ui';
import { lazy } from 'react';
import { ChartPicture } from '../figure/ChartPicture.js';
import type { TrendDrawingProps } from './TrendDrawing.js';
import { trendHeight } from './trend-height.js';

type TrendChartProps = Omit<TrendDrawingProps, 'size'> & {
  /** What the picture shows. */
  label: string;
};

const TrendDrawing = lazy(async () => {
  const { TrendDrawing: drawing } = await loadPart(() => import('./TrendDrawing.js'));
  return { default: drawing };
});

/** A figure over time with its interval. The line stops where a figure is absent or the series has a break. */
export function TrendChart({ label, ...drawing }: TrendChartProps) {
  return (
    <ChartPicture
      label={label}
      isBare={drawing.points.length === 0}
      heightOf={(size) => trendHeight(drawing.height, size)}
    >
      {(size) => <TrendDrawing {...drawing} size={size} />}
    </ChartPicture>
  );
}
