import { Text } from 'recharts';
import { chartColours } from '../colours/chart-colours.js';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { nameWithValue } from './row-layout.js';
import type { RowLayout } from './row-layout.js';

interface RowNameProps {
  name: string;
  /** Middle of the row. */
  y: number;
  layout: RowLayout;
  size: DrawingSize;
  /** Empty where nothing stands at the other end of the row. */
  value?: string;
  isStrong?: boolean;
}

function wordStyle(layout: RowLayout, isStrong: boolean) {
  const style = { fontSize: layout.fontSize, fontWeight: isStrong ? 700 : 400 };
  return { className: 'monitor-picture__name', fill: chartColours.text, lineHeight: '1.2em', style };
}

function NameAbove({ name, y, layout, size, value = '', isStrong = false }: RowNameProps) {
  const above = y - layout.barHeight / 2 - 6;
  return (
    <Text x={1} y={above} width={size.width - 2} verticalAnchor="end" {...wordStyle(layout, isStrong)}>
      {nameWithValue({ name, value })}
    </Text>
  );
}

function NameBeside({ name, y, layout, size, value = '', isStrong = false }: RowNameProps) {
  const words = { y, verticalAnchor: 'middle' as const, ...wordStyle(layout, isStrong) };
  return (
    <>
      <Text x={0} width={layout.nameWidth - 12} {...words}>
        {name}
      </Text>
      {value !== '' && (
        <Text x={size.width - 1} textAnchor="end" {...words}>
          {value}
        </Text>
      )}
    </>
  );
}

/** The name of a row and its value: at the ends of the row, or above what is drawn where it is narrow. */
export function RowName(props: RowNameProps) {
  return props.layout.isNarrow ? <NameAbove {...props} /> : <NameBeside {...props} />;
}
