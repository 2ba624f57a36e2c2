import type { ReactNode } from 'react';
import { useRef } from 'react';
import { useDrawingSize } from './use-drawing-size.js';
import type { DrawingSize } from './use-drawing-size.js';

interface ChartPictureProps {
  /** What the picture shows, for people who do not see it. The rows are in the table beside it. */
  label: string;
  /** Height kept free until the picture is drawn, so that the page does not jump. */
  height: number;
  children: (size: DrawingSize) => ReactNode;
}

/** The picture of a chart: an image with words, drawn as soon as it is known how wide it may be. */
export function ChartPicture({ label, height, children }: ChartPictureProps) {
  const box = useRef<HTMLDivElement>(null);
  const size = useDrawingSize(box);
  return (
    <div ref={box} role="img" aria-label={label} className="monitor-picture" style={{ minHeight: height }}>
      {size !== null && children(size)}
    </div>
  );
}
