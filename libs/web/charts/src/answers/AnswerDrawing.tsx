import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { RowName } from '../rows/RowName.js';
import { NotStartedPattern } from '../statuses/NotStartedPattern.js';
import { AnswerSegment } from './AnswerSegment.js';
import { answerFills } from './answer-fills.js';
import { answerHeight, answerLayout, answerRowName } from './answer-layout.js';
import { toDrawnAnswers } from './answer-row.js';
import type { AnswerRow, DrawnAnswers } from './answer-row.js';

interface AnswerDrawingProps {
  rows: readonly AnswerRow[];
  /** How many answers there are. */
  answers: number;
  /** Key of the row whose name stands out; empty for none. */
  highlighted: string;
  size: DrawingSize;
}

interface NamesProps extends Pick<AnswerDrawingProps, 'highlighted' | 'size'> {
  drawn: readonly DrawnAnswers[];
}

/** The names of the rows as an axis draws them. */
function nameTick({ drawn, highlighted, size }: NamesProps) {
  const layout = answerLayout(drawn, size);
  return function NameTick({ y, index }: { y: number | string; index: number }) {
    const row = drawn[index];
    if (row === undefined) return null;
    return (
      <RowName name={answerRowName(row)} y={Number(y)} isStrong={row.key === highlighted} layout={layout} size={size} />
    );
  };
}

/** Draws the bars in the room there is. */
export function AnswerDrawing({ rows, answers, highlighted, size }: AnswerDrawingProps) {
  const lines = useId();
  const drawn = toDrawnAnswers(rows);
  const { nameWidth, barHeight, topMargin } = answerLayout(drawn, size);
  return (
    <BarChart
      width={size.width}
      height={answerHeight(rows, size)}
      data={drawn}
      layout="vertical"
      margin={{ top: topMargin, right: 0, bottom: 0, left: 0 }}
      barSize={barHeight}
      accessibilityLayer={false}
    >
      <NotStartedPattern id={lines} />
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis
        {...{ type: 'category', dataKey: 'key', width: nameWidth, axisLine: false, tickLine: false, interval: 0 }}
        tick={nameTick({ drawn, highlighted, size })}
      />
      {answerFills(answers).map((fill, at) => (
        <Bar
          key={at}
          dataKey={({ shares }: DrawnAnswers) => shares[at] ?? 0}
          stackId="answers"
          isAnimationActive={false}
          shape={(bar) => {
            const { organisations } = bar.payload as DrawnAnswers;
            const parts = { bar, fill, lines, textScale: size.textScale };
            return <AnswerSegment {...parts} organisations={organisations[at] ?? 0} />;
          }}
        />
      ))}
    </BarChart>
  );
}
