import type { Note } from '@monitor/domain';
import { FigureTable, scaleFor, SmallMultiples, TableDetails } from '@monitor/web-charts';
import { FigureSection } from '../kit/FigureSection.js';
import { BreakNotes } from './BreakNotes.js';
import { breakLines } from './breaks.js';
import type { EquityAnswer, EquityArea } from './equity-answer.js';
import type { EquityChoice } from './equity-filters.js';
import { figureCells } from './figure-cells.js';
import { equityFacts, groupColumns, toGroupPanels, toGroupRows } from './equity-rows.js';
import type { GroupRow } from './equity-rows.js';
import { GroupsByQuarterPicture } from './GroupsByQuarterPicture.js';
import { groupsTitle, subjectOf, unknownSentence } from './equity-words.js';

interface GroupsSectionProps {
  answer: EquityAnswer;
  area: EquityArea;
  choice: Pick<EquityChoice, 'level'>;
  notes: readonly Note[];
}

/** Each group on its own: which of them moved when the gap did, and how many people are in none. */
export function GroupsSection({ answer, area, choice, notes }: GroupsSectionProps) {
  const { metric, boundaries } = answer;
  const panels = toGroupPanels(area);
  const shares = panels.flatMap(({ points }) => points.map(({ estimate }) => estimate));
  const rowKey = ({ quarter, group }: GroupRow) => `${quarter.id} ${group.group}`;
  const table = { columns: groupColumns(metric), rows: toGroupRows(area), rowKey };
  return (
    <FigureSection
      title={groupsTitle(area, answer)}
      sentence={`${metric.name}: the share of each group, all on the same scale. ${unknownSentence(area)}`}
      notes={notes}
      notesOfFile={breakLines([area])}
      table={table}
      fileName={['Groups', subjectOf(answer, area)]}
      boundaries={boundaries}
      facts={equityFacts(answer)}
    >
      <SmallMultiples panels={panels} scale={scaleFor('SHARE', shares, 4)} label={metric.shortName} />
      <GroupsByQuarterPicture answer={answer} area={area} />
      <BreakNotes areas={[area]} />
      <TableDetails summary="Show every group and quarter as a table">
        <FigureTable caption={subjectOf(answer, area)} table={table} cells={figureCells<GroupRow>(answer, choice)} />
      </TableDetails>
    </FigureSection>
  );
}
