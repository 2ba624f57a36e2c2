import { loadPart } from '@monitor/web-ui';
import { lazy } from 'react';
import { isNarrow } from '../drawing-size/use-drawing-size.js';
import { ChartPicture } from '../figure/ChartPicture.js';
import type { EquiplotDrawingProps } from './EquiplotDrawing.js';
import { EquiplotLegend } from './EquiplotLegend.js';
import { equiplotHeight } from './equiplot-layout.js';

type EquiplotProps = Omit<EquiplotDrawingProps, 'size'> & {
  /** What the tick stands for: "All people". */
  overall: string;
  /** What the picture shows. */
  label: string;
};

const EquiplotDrawing = lazy(async () => {
  const { EquiplotDrawing: drawing } = await loadPart(() => import('./EquiplotDrawing.js'));
  return { default: drawing };
});

/**
 * One row a quarter with the share of every group on one scale, and a line from the lowest to the highest: whether the
 * groups move together, and which of them moves.
 */
export function Equiplot({ overall, label, ...plot }: EquiplotProps) {
  return (
    <>
      {plot.rows.length > 0 && <EquiplotLegend groups={plot.groups} overall={overall} />}
      <ChartPicture label={label} isBare={plot.rows.length === 0} heightOf={(size) => equiplotHeight(plot.rows, size)}>
        {(size) => <EquiplotDrawing key={String(isNarrow(size))} {...plot} size={size} />}
      </ChartPicture>
    </>
  );
}
