import { metricCell, textLimits } from '@monitor/domain';
import type { MetricAnswer } from '@monitor/domain';
import { Checkbox, TextArea } from '@monitor/web-ui';
import { useState } from 'react';
import { useDraft } from '../draft/draft-context.js';
import type { useShownIssues } from '../draft/use-shown-issues.js';
import { CountGrid } from './CountGrid.js';
import { isBlock, parsePastedBlock } from './parse-pasted-block.js';
import { placeBlock, roomFrom, runningTotals, typeCount } from './place-counts.js';
import type { GridPlace } from './place-counts.js';
import type { MetricTable } from './use-metric-table.js';

interface MetricFieldsProps {
  found: MetricTable;
  shown: ReturnType<typeof useShownIssues>;
}

/** Pasting a block of cells; what came of it is said in words. */
function usePaste({ table }: MetricTable) {
  const { store } = useDraft();
  const [outcome, setOutcome] = useState<{ text: string; isRefusal: boolean } | null>(null);
  const paste = (place: GridPlace, text: string): boolean => {
    if (!isBlock(text)) return false;
    const block = parsePastedBlock(text, roomFrom(table, place));
    if (block.rows === null) setOutcome({ text: block.problem, isRefusal: true });
    else {
      store.type(placeBlock(table, place, block.rows));
      setOutcome({ text: `${block.rows.length} rows pasted. Check them against your source.`, isRefusal: false });
    }
    return true;
  };
  return { paste, outcome };
}

function PasteOutcome({ outcome }: { outcome: { text: string; isRefusal: boolean } | null }) {
  return (
    <div role="status">
      {outcome !== null && (
        <p className={outcome.isRefusal ? 'nhsuk-error-message' : 'monitor-quiet'}>{outcome.text}</p>
      )}
    </div>
  );
}

function Counts({ found, shown }: MetricFieldsProps) {
  const { metric, table, before } = found;
  const { store } = useDraft();
  const { paste, outcome } = usePaste(found);
  return (
    <>
      <p className="monitor-quiet">
        You can paste the counts from a spreadsheet: copy the two columns and paste them into the first cell.
      </p>
      <PasteOutcome outcome={outcome} />
      <CountGrid
        metric={metric}
        table={table}
        before={before}
        messageAt={shown.at}
        onType={(place, text) => store.type(typeCount(table, place, text))}
        onPaste={paste}
        onLeave={shown.leave}
      />
    </>
  );
}

/** The counts, or the reason why there are none, and the explanation of what is unusual. */
export function MetricFields({ found, shown }: MetricFieldsProps) {
  const { table, issues } = found;
  const { store } = useDraft();
  const { metricId, stratifier, notCollected, explanation } = table.content;
  const change = (part: Partial<MetricAnswer>) => store.type({ ...table, content: { ...table.content, ...part } });
  const notCollectedCell = metricCell(metricId, stratifier, null, 'notCollected');
  const explanationCell = metricCell(metricId, stratifier, null, 'explanation');
  // Counts that were typed stay in sight when somebody says that they cannot be given: one of the two is to be mended.
  const showsGrid = !notCollected || Object.values(runningTotals(table.content.counts)).some((total) => total !== null);
  const asksExplanation = notCollected || explanation !== null || issues.some(({ cell }) => cell === explanationCell);
  return (
    <>
      {showsGrid && <Counts found={found} shown={shown} />}
      <Checkbox
        id={notCollectedCell}
        label="We cannot give these counts this quarter"
        {...shown.at(notCollectedCell)}
        isChecked={notCollected}
        onChange={(isChecked) => change({ notCollected: isChecked })}
      />
      {asksExplanation && (
        <TextArea
          id={explanationCell}
          label={notCollected ? 'Why you cannot give them' : 'Explain what is unusual'}
          hint={notCollected ? 'And when you expect to.' : 'The region reads this beside the counts.'}
          {...shown.at(explanationCell)}
          maximumLength={textLimits.explanation}
          value={explanation ?? ''}
          onChange={(text) => change({ explanation: text === '' ? null : text })}
          onBlur={() => shown.leave(explanationCell)}
        />
      )}
    </>
  );
}
