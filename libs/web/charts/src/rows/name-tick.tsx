import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { RowName } from './RowName.js';
import type { RowLayout } from './row-layout.js';

interface NamedRows {
  /** Names of the rows in their order. */
  names: readonly string[];
  /** Which row stands out; -1 for none. */
  strong: number;
  layout: RowLayout;
  size: DrawingSize;
}

/** What an axis of rows draws beside each of them. */
export function nameTick({ names, strong, layout, size }: NamedRows) {
  return function NameTick({ y, index }: { y: number | string; index: number }) {
    return <RowName name={names[index] ?? ''} y={Number(y)} isStrong={index === strong} layout={layout} size={size} />;
  };
}

/** An axis of rows without lines, of which names alone are drawn. */
export function nameAxis({ nameWidth }: RowLayout) {
  return { type: 'category', dataKey: 'key', width: nameWidth, axisLine: false, tickLine: false, interval: 0 } as const;
}
