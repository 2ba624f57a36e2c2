import { useId } from 'react';
import { Bar, BarChart, XAxis, YAxis } from 'recharts';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { nameAxis, nameTick } from '../rows/name-tick.js';
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

/** Draws the bars in the room there is. */
export function AnswerDrawing({ rows, answers, highlighted, size }: AnswerDrawingProps) {
  const lines = useId();
  const drawn = toDrawnAnswers(rows);
  const layout = answerLayout(drawn, size);
  const strong = drawn.findIndex(({ key }) => key === highlighted);
  return (
    <BarChart
      width={size.width}
      height={answerHeight(rows, size)}
      data={drawn}
      layout="vertical"
      margin={{ top: layout.topMargin, right: 0, bottom: 0, left: 0 }}
      barSize={layout.barHeight}
      accessibilityLayer={false}
    >
      <NotStartedPattern id={lines} />
      <XAxis type="number" domain={[0, 1]} hide />
      <YAxis {...nameAxis(layout)} tick={nameTick({ names: drawn.map(answerRowName), strong, layout, size })} />
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
