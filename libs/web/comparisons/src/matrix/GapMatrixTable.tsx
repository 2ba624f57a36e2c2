import { DataTable, TextLink } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import {
  changeLabels,
  gapAddress,
  gapInCell,
  groupsOfMatrix,
  nameOfGap,
  newestQuarter,
  unreportedMeasures,
  rowsOfMatrix,
} from './matrix-answer.js';
import type { MatrixAnswer, MatrixGap, MatrixPlace } from './matrix-answer.js';

type MatrixRow = ReturnType<typeof rowsOfMatrix>[number];

interface GapCellProps {
  gap: MatrixGap | undefined;
  place: MatrixPlace;
  newest: MatrixGap['quarter'];
}

/** How wide the gap is, what became of it, and the quarter where it is an earlier one. */
function GapCell({ gap, place, newest }: GapCellProps) {
  if (gap === undefined) return <>Not asked</>;
  const { change, quarter } = gap;
  if (quarter === null) return <>{gapInCell(gap)}</>;
  const { sign, words } = changeLabels[change];
  return (
    <>
      <TextLink to={gapAddress(gap, place)} about={nameOfGap(gap)}>
        {gapInCell(gap)}
      </TextLink>
      <span className={`monitor-change monitor-change--${change.toLowerCase()}`}>
        <span aria-hidden="true">{sign}</span> {words}
      </span>
      {quarter.id !== newest?.id && <span className="monitor-change__quarter">{quarter.label}</span>}
    </>
  );
}

/** Every measure by every kind of groups: how wide the gap is and what became of it. */
export function GapMatrixTable({ answer, place }: { answer: MatrixAnswer; place: MatrixPlace }) {
  const groups = groupsOfMatrix(answer);
  const newest = newestQuarter(answer);
  const without = unreportedMeasures(answer);
  const measure: TableColumn<MatrixRow> = {
    key: 'measure',
    header: 'Measure',
    cell: ({ metric }) => metric.shortName,
    isRowHeader: true,
  };
  const ofGroups = groups.map<TableColumn<MatrixRow>>(({ stratifier, label }) => ({
    key: stratifier,
    header: `By ${label.toLowerCase()}`,
    cell: ({ gaps }) => <GapCell gap={gaps.get(stratifier)} place={place} newest={newest} />,
    sortValue: ({ gaps }) => Math.abs(gaps.get(stratifier)?.difference.value ?? 0),
  }));
  const ofQuarter = newest === null ? '' : `, ${newest.label}`;
  return (
    <div className="monitor-matrix" data-picture="">
      <DataTable
        caption={`Gaps in ${answer.area.shortName} in percentage points${ofQuarter}`}
        columns={[measure, ...ofGroups]}
        rows={rowsOfMatrix(answer)}
        rowKey={({ metric }) => metric.id}
      />
      <p className="nhsuk-body-s">
        Each gap is one share less another.{' '}
        {groups.map(({ label, pair }) => `By ${label.toLowerCase()}: ${pair}.`).join(' ')}
      </p>
      {without.length > 0 && (
        <p className="nhsuk-body-s">
          Nobody in {answer.area.shortName} has reported by groups: {without.join('; ')}.
        </p>
      )}
    </div>
  );
}
