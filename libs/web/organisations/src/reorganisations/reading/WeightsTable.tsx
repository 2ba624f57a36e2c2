import { groupName } from '@monitor/domain';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';
import type { ReorganisationAnswer } from '../reorganisation-answer.js';

interface WeightRow {
  key: string;
  from: string;
  to: string;
  of: string;
  share: string;
  source: string;
}

function inPercent(weight: number): string {
  return `${Number((weight * 100).toFixed(4))}%`;
}

/** One row for each link that divides a body, and one for each group whose share is known apart. */
export function weightRows({ content, bodies }: Pick<ReorganisationAnswer, 'content' | 'bodies'>): WeightRow[] {
  const nameOf = (code: string) => bodies.find((body) => body.code === code)?.name ?? code;
  return content.links
    .filter(({ type }) => type === 'SPLIT' || type === 'BOUNDARY_CHANGE')
    .flatMap(({ predecessorCode, successorCode, weight, isWeightUnknown, groupWeights, weightsSource }) => {
      const row = { from: nameOf(predecessorCode), to: nameOf(successorCode), source: weightsSource };
      const all = isWeightUnknown ? 'Not known' : weight === null ? 'Not said yet' : inPercent(weight);
      return [
        { ...row, key: `${predecessorCode} ${successorCode}`, of: 'All people', share: all },
        ...groupWeights.map(({ group, weight: share }) => ({
          ...row,
          key: `${predecessorCode} ${successorCode} ${group}`,
          of: groupName(group) ?? group,
          share: inPercent(share),
        })),
      ];
    });
}

const columns: TableColumn<WeightRow>[] = [
  { key: 'from', header: 'Divided', isRowHeader: true, cell: ({ from }) => from },
  { key: 'to', header: 'Goes to', cell: ({ to }) => to },
  { key: 'of', header: 'Of whom', cell: ({ of }) => of },
  { key: 'share', header: 'Share', cell: ({ share }) => share, isNumber: true },
  { key: 'source', header: 'Who worked it out', cell: ({ source }) => source },
];

/** The weights by which history is shared out; nothing where nobody is divided. */
export function WeightsTable({ reorganisation }: { reorganisation: ReorganisationAnswer }) {
  const rows = weightRows(reorganisation);
  if (rows.length === 0) return null;
  return (
    <DataTable
      caption="Weights by which history is shared out; figures made with them are marked [e]"
      columns={columns}
      rows={rows}
      rowKey={({ key }) => key}
    />
  );
}
