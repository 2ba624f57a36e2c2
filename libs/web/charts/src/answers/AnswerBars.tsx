import { loadPart } from '@monitor/web-ui';
import { lazy, useId } from 'react';
import { chartColours } from '../colours/chart-colours.js';
import { isNarrow } from '../drawing-size/use-drawing-size.js';
import { ChartPicture } from '../figure/ChartPicture.js';
import { NotStartedPattern } from '../statuses/NotStartedPattern.js';
import { answerFills, isHatched } from './answer-fills.js';
import { answerHeight } from './answer-layout.js';
import type { AnswerRow } from './answer-row.js';

interface AnswerBarsProps {
  rows: readonly AnswerRow[];
  /** What each answer says, the one that says least first. */
  answers: readonly string[];
  /** Key of the row whose name stands out; empty for none. */
  highlighted?: string;
  /** What the picture shows. */
  label: string;
}

const AnswerDrawing = lazy(async () => {
  const { AnswerDrawing: drawing } = await loadPart(() => import('./AnswerDrawing.js'));
  return { default: drawing };
});

function AnswerLegend({ answers }: Pick<AnswerBarsProps, 'answers'>) {
  const lines = useId();
  const fills = answerFills(answers.length);
  return (
    <ul className="monitor-legend" data-picture="" aria-label="Answers in the order of the bars, left to right">
      {answers.map((answer, at) => {
        const fill = fills[at];
        const isLined = fill !== undefined && isHatched(fill);
        return (
          <li key={answer}>
            <svg width={22} height={16} aria-hidden="true" focusable="false">
              {isLined && <NotStartedPattern id={lines} />}
              <rect
                {...{ x: 0.5, y: 0.5, width: 21, height: 15, stroke: chartColours.main }}
                fill={isLined ? `url(#${lines})` : fill?.fill}
              />
            </svg>
            {answer}
          </li>
        );
      })}
    </ul>
  );
}

/** One bar of all who answered a row, parted by their answers, each with its number. */
export function AnswerBars({ rows, answers, highlighted = '', label }: AnswerBarsProps) {
  const isBare = rows.length === 0 || answers.length === 0;
  return (
    <>
      {!isBare && <AnswerLegend answers={answers} />}
      <ChartPicture label={label} isBare={isBare} heightOf={(size) => answerHeight(rows, size)}>
        {(size) => (
          <AnswerDrawing
            key={String(isNarrow(size))}
            rows={rows}
            answers={answers.length}
            highlighted={highlighted}
            size={size}
          />
        )}
      </ChartPicture>
    </>
  );
}
