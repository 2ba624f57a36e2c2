import type { FigureColumn, FileFact } from '@monitor/domain';
import { changeLabels, reportedGaps } from './matrix-answer.js';
import type { MatrixAnswer, MatrixGap } from './matrix-answer.js';

/** Every gap in a row of its own, in numbers. */
export const matrixColumns: FigureColumn<MatrixGap>[] = [
  { kind: 'WORDS', key: 'measure', header: 'Measure', read: ({ metric }) => metric.shortName, isRowHeader: true },
  { kind: 'WORDS', key: 'code', header: 'Measure code', only: 'FILE', read: ({ metric }) => metric.id },
  { kind: 'WORDS', key: 'groups', header: 'Groups by', read: ({ stratifier }) => stratifier.label },
  {
    ...{ kind: 'WORDS', key: 'quarter', header: 'Quarter' },
    read: ({ quarter }) => quarter?.label ?? 'Not reported',
    sortBy: ({ quarter }) => quarter?.id ?? '',
  },
  { kind: 'COUNT', key: 'organisations', header: 'Organisations', read: ({ organisations }) => organisations },
  {
    ...{ kind: 'FIGURE', key: 'gap', header: 'Gap', unit: 'PERCENTAGE_POINTS', hasInterval: true },
    read: ({ difference }) => difference,
  },
  { kind: 'WORDS', key: 'change', header: 'Change', read: ({ change }) => changeLabels[change].words },
];

/** The rows of the table and of the file. */
export function matrixTable(answer: Pick<MatrixAnswer, 'gaps'>) {
  const rowKey = ({ metric, stratifier }: MatrixGap) => `${metric.id} ${stratifier.stratifier}`;
  return { columns: matrixColumns, rows: reportedGaps(answer), rowKey };
}

/** What holds for all rows of the file. */
export function matrixFacts({ area, quarter }: MatrixAnswer, publication: { number: number } | null): FileFact[] {
  return [
    { header: 'Area', value: area.name },
    { header: 'Area code', value: area.code },
    { header: 'Latest quarter', value: quarter.label },
    { header: 'Publication', value: publication === null ? '' : String(publication.number) },
  ];
}
