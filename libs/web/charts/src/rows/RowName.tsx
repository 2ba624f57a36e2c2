import { Text } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import type { DrawingSize } from '../figure/use-drawing-size.js';
import type { RowLayout } from './row-layout.js';

interface RowNameProps {
  name: string;
  /** Middle of the row. */
  y: number;
  layout: RowLayout;
  size: DrawingSize;
  value?: string;
  isStrong?: boolean;
}

/** The name of a row and its value: at the ends of the row, or above what is drawn where it is narrow. */
export function RowName({ name, y, layout, size, value, isStrong = false }: RowNameProps) {
  const style = { fontSize: layout.fontSize, fontWeight: isStrong ? 700 : 400 };
  if (layout.isNarrow) {
    const words = value === undefined ? name : `${name}: ${value}`;
    const above = y - layout.barHeight / 2 - 6;
    return (
      <Text
        x={1}
        y={above}
        width={size.width - 2}
        lineHeight="1.2em"
        verticalAnchor="end"
        maxLines={2}
        fill={chartColours.text}
        style={style}
      >
        {words}
      </Text>
    );
  }
  return (
    <>
      <Text
        x={0}
        y={y}
        width={layout.nameWidth - 12}
        lineHeight="1.2em"
        verticalAnchor="middle"
        fill={chartColours.text}
        style={style}
      >
        {name}
      </Text>
      {value !== undefined && (
        <Text
          x={size.width - 1}
          y={y}
          textAnchor="end"
          lineHeight="1.2em"
          verticalAnchor="middle"
          fill={chartColours.text}
          style={style}
        >
          {value}
        </Text>
      )}
    </>
  );
}
