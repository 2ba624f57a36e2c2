import type { DrawingSize } from '../drawing-size/use-drawing-size.js';

/** Height of a series in pixels: larger text needs more room, and no text less than the usual. */
export function trendHeight(height: number, { textScale }: DrawingSize): number {
  return height * Math.max(1, textScale * 0.8);
}
