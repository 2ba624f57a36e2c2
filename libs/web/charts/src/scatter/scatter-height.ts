import type { DrawingSize } from '../drawing-size/use-drawing-size.js';

/** As tall as half its width, within what is read at one look. */
export function scatterHeight({ width, textScale }: DrawingSize): number {
  return Math.round(Math.min(460, Math.max(300, width * 0.5)) * Math.min(textScale, 1.5));
}
