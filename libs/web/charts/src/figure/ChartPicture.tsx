import type { ReactNode } from 'react';
import { Suspense } from 'react';
import { NothingToDraw } from './NothingToDraw.js';
import { useDrawingSize } from '../drawing-size/use-drawing-size.js';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';

interface ChartPictureProps {
  /** What the picture shows, for people who do not see it. The rows are in the table beside it. */
  label: string;
  /** Height of the picture in the room there is, in pixels: kept free until it is drawn, so that nothing moves. */
  heightOf: (size: DrawingSize) => number;
  /** Whether there is nothing to draw: words say so, where an empty frame would look like a failure. */
  isBare: boolean;
  children: (size: DrawingSize) => ReactNode;
}

/**
 * The picture of a chart: an image with words. What draws it is fetched after the page, whose tables can be read
 * meanwhile.
 */
export function ChartPicture({ label, heightOf, isBare, children }: ChartPictureProps) {
  const [size, box] = useDrawingSize();
  if (isBare) return <NothingToDraw />;
  const minHeight = size === null ? undefined : heightOf(size);
  return (
    <div ref={box} role="img" aria-label={label} className="monitor-picture" data-picture="" style={{ minHeight }}>
      {size !== null && <Suspense>{children(size)}</Suspense>}
    </div>
  );
}
