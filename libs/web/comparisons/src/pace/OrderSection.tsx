import { FigureTable } from '@monitor/web-charts';
import { FigureSection } from '../kit/FigureSection.js';
import { finality, liveCounts, note } from '../source/finality.js';
import { orderColumns, toPlacedActions } from './order-rows.js';
import type { PlacedAction } from './order-rows.js';
import type { PaceAnswer } from './pace-answer.js';
import type { PaceChoice } from './pace-filters.js';
import { paceFacts } from './pace-rows.js';

interface OrderSectionProps {
  answer: PaceAnswer;
  choice: PaceChoice;
}

/** Which actions are put in place first; of one action alone there is no order. */
export function OrderSection({ answer, choice }: OrderSectionProps) {
  const { actions, orderSentence, practice, quarter, source } = answer;
  if (choice.action !== '') return null;
  const table = { columns: orderColumns, rows: toPlacedActions(actions), rowKey: ({ code }: PlacedAction) => code };
  return (
    <FigureSection
      title="Which actions come first"
      sentence={orderSentence}
      notes={[note(source), finality(quarter), liveCounts]}
      table={table}
      fileName={['Which actions come first', practice.label, quarter.label]}
      boundaries={choice.boundaries}
      facts={paceFacts(answer)}
    >
      {actions.length > 0 && (
        <FigureTable
          caption={`Actions of “${practice.label}” in the order in which they are put in place`}
          table={table}
        />
      )}
      <p className="nhsuk-body-s">
        Counts the organisations of which it is known which of two actions was in place first. What was in place before
        its first return tells nothing of that.
      </p>
    </FigureSection>
  );
}
