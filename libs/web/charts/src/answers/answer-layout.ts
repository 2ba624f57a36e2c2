import { formatCount } from '@monitor/domain';
import type { DrawingSize } from '../drawing-size/use-drawing-size.js';
import { rowLayout } from '../rows/row-layout.js';
import type { RowLayout } from '../rows/row-layout.js';
import { toDrawnAnswers } from './answer-row.js';
import type { AnswerRow, DrawnAnswers } from './answer-row.js';

/** What stands beside a bar. */
export function answerRowName({ label, answered }: DrawnAnswers): string {
  return answered === 0 ? `${label}: no answer` : `${label} (${formatCount(answered)})`;
}

/** Where the parts of the rows stand. */
export function answerLayout(drawn: readonly DrawnAnswers[], size: DrawingSize): RowLayout {
  return rowLayout(
    size,
    drawn.map((row) => ({ name: answerRowName(row), value: '' })),
  );
}

/** Height of the whole picture, in pixels. */
export function answerHeight(rows: readonly AnswerRow[], size: DrawingSize): number {
  const { rowHeight, topMargin } = answerLayout(toDrawnAnswers(rows), size);
  return rowHeight * rows.length + topMargin;
}
