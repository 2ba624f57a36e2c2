import { useCallback, useState } from 'react';
import type { RefCallback } from 'react';

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

function toDrawingSize(width: number): DrawingSize | null {
  return width >= 1 ? { width: Math.floor(width), textScale: readTextScale() } : null;
}

/**
 * The size of the element that is given the second value as its ref, followed as the page is resized; null where it has
 * no room. It is known before the element is first painted, so that nothing moves.
 */
export function useDrawingSize(): [DrawingSize | null, RefCallback<HTMLElement>] {
  const [size, setSize] = useState<DrawingSize | null>(null);
  const measure = useCallback((element: HTMLElement | null) => {
    if (element === null || typeof ResizeObserver === 'undefined') return undefined;
    setSize(toDrawingSize(element.getBoundingClientRect().width));
    const observer = new ResizeObserver(([entry]) => setSize(toDrawingSize(entry?.contentRect.width ?? 0)));
    observer.observe(element);
    return () => observer.disconnect();
  }, []);
  return [size, measure];
}

/** Whether names stand above what is drawn instead of beside it. */
export function isNarrow({ width, textScale }: DrawingSize): boolean {
  return width < 560 * textScale;
}
