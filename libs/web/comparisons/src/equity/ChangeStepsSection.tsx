import { quarterLabel } from '@monitor/domain';
import type { Note } from '@monitor/domain';
import { FigureTable, IntervalPlot, scaleFor } from '@monitor/web-charts';
import { FigureSection } from '../kit/FigureSection.js';
import { changeInSteps, pointsFigure, stepColumns, toStepRows } from './change-steps.js';
import type { ChangeStep } from './change-steps.js';
import type { EquityAnswer, EquityArea } from './equity-answer.js';
import { equityFacts } from './equity-rows.js';
import { subjectOf } from './equity-words.js';

interface ChangeStepsSectionProps {
  answer: EquityAnswer;
  area: EquityArea;
  notes: readonly Note[];
}

/** A step of nothing stands in the table alone. */
function isSeen({ by }: ChangeStep): boolean {
  return by === null || Math.abs(by) >= 0.0005;
}

/** What the change of the gap comes from, step by step; nothing where its parts would tell of single organisations. */
export function ChangeStepsSection({ answer, area, notes }: ChangeStepsSectionProps) {
  const change = changeInSteps(area);
  if (change === null) return null;
  const { since, steps } = change;
  const table = { columns: stepColumns, rows: steps, rowKey: ({ key }: ChangeStep) => key };
  const title = `What the change of the gap since ${quarterLabel(since)} comes from`;
  return (
    <FigureSection
      title={title}
      sentence="From the gap then to the gap now: each bar begins where the one above it ends. Only “The same organisations changed” says that something became of people there; the other steps change who is counted, or correct what was sent. They are rounded, and told where they give no single organisation away."
      notes={notes}
      table={table}
      fileName={['Change in steps', subjectOf(answer, area)]}
      boundaries={answer.boundaries}
      facts={equityFacts(answer)}
    >
      <p className="monitor-axis-name" data-picture="">
        Width of the gap, percentage points
      </p>
      <IntervalPlot
        rows={toStepRows(steps.filter(isSeen))}
        scale={scaleFor(
          'PERCENTAGE_POINTS',
          steps.flatMap(({ from, to }) => [pointsFigure(from), pointsFigure(to)]),
        )}
        label={`${title}, in ${steps.length} rows. The table below has the numbers.`}
      />
      <FigureTable caption={`Each step since ${quarterLabel(since)}, in numbers`} table={table} />
    </FigureSection>
  );
}
