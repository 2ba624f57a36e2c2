import { useEffect, useState } from 'react';
import type { RefObject } from 'react';

/** The room that a picture has, in pixels, and how large text is there. */
export interface DrawingSize {
  width: number;
  /** The reader's own size of text over the usual 16 pixels: 2 at 200% text. */
  textScale: number;
}

function readTextScale(): number {
  const size = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return Number.isFinite(size) && size > 0 ? size / 16 : 1;
}

/** The size of an element, followed as the page is resized; null until it is known. */
export function useDrawingSize(element: RefObject<HTMLElement | null>): DrawingSize | null {
  const [size, setSize] = useState<DrawingSize | null>(null);
  useEffect(() => {
    const target = element.current;
    if (target === null || typeof ResizeObserver === 'undefined') return undefined;
    const observer = new ResizeObserver(([entry]) => {
      const width = Math.floor(entry?.contentRect.width ?? 0);
      setSize(width > 0 ? { width, textScale: readTextScale() } : null);
    });
    observer.observe(target);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

/** Whether names stand above what is drawn instead of beside it. */
export function isNarrow({ width, textScale }: DrawingSize): boolean {
  return width < 560 * textScale;
}
