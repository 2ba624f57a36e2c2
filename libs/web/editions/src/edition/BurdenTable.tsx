import { organisationTypeLabel } from '@monitor/domain';
import type { FormEditionBurdenPartsFragment } from '@monitor/web-graphql';
import { DataTable } from '@monitor/web-ui';
import type { TableColumn } from '@monitor/web-ui';

type Burden = FormEditionBurdenPartsFragment;
type Part = Exclude<keyof Burden, 'type' | '__typename'>;

const parts: readonly [Part, string][] = [
  ['mandatoryQuestions', 'Questions that must be answered'],
  ['mandatoryCells', 'Cells that must be filled in'],
  ['voluntaryQuestions', 'Questions that may be answered'],
  ['minutes', 'Minutes, the first time'],
];

/** What an edition asks of each type of body; in brackets, what the edition before it asks where that is another number. */
export function BurdenTable({ now, before }: { now: readonly Burden[]; before: readonly Burden[] }) {
  const columns: TableColumn<Burden>[] = [
    { key: 'type', header: 'Type of body', isRowHeader: true, cell: ({ type }) => organisationTypeLabel(type) },
    ...parts.map(([part, header]): TableColumn<Burden> => {
      const cell = (row: Burden) => {
        const earlier = before.find(({ type }) => type === row.type)?.[part];
        return earlier === undefined || earlier === row[part]
          ? row[part]
          : `${String(row[part])} (was ${String(earlier)})`;
      };
      return { key: part, header, isNumber: true, cell };
    }),
  ];
  return (
    <DataTable
      caption="What it asks of each type of body, each quarter"
      columns={columns}
      rows={now}
      rowKey={({ type }) => type}
    />
  );
}
