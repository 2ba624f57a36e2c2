import { Empty } from '@monitor/web-ui';
import { HeatmapSection } from './HeatmapSection.js';
import { NextStep } from './NextStep.js';
import { SpreadSection } from './SpreadSection.js';
import type { ConsistencyAnswer } from './consistency-answer.js';
import { widestColumn } from './share-range.js';
import type { ConsistencyChoice } from './use-consistency-choice.js';

interface ConsistencyContentProps {
  answer: ConsistencyAnswer;
  choice: ConsistencyChoice;
  onChange: (patch: Partial<ConsistencyChoice>) => void;
}

/** The comparison itself: the heatmap, what is behind one of its columns, and where to go from there. */
export function ConsistencyContent({ answer, choice, onChange }: ConsistencyContentProps) {
  const { areas, columns } = answer;
  if (areas.length === 0 || columns.length === 0) {
    return (
      <Empty why="Nothing was asked for here. Organisations of this type may not be asked about this domain, or the region may not have been there in this quarter." />
    );
  }
  const chosen = columns.find(({ key }) => key === choice.column);
  const column = chosen ?? widestColumn(areas, columns);
  return (
    <>
      <HeatmapSection answer={answer} choice={choice} />
      <NextStep answer={answer} choice={choice} column={column} />
      {column !== null && (
        <SpreadSection
          answer={answer}
          column={column}
          area={choice.area}
          boundaries={choice.boundaries}
          onColumn={(key) => onChange({ column: key })}
        />
      )}
    </>
  );
}
