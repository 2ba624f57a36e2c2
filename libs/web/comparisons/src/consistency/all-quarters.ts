import { csvTable, markers } from '@monitor/domain';
import type { CsvTable, FigureColumn } from '@monitor/domain';
import { boundariesFact } from '../kit/FigureSection.js';
import type { ComparedQuarter } from '../quarters/settled-quarter.js';
import { liveCounts, note } from '../source/finality.js';
import type { ConsistencyAnswer } from './consistency-answer.js';
import type { ConsistencyChoice } from './consistency-filters.js';
import { heatColumns, toHeatRows } from './consistency-rows.js';
import type { HeatRow } from './consistency-rows.js';

/** One cell of the heatmap of one quarter. */
export interface QuarterHeatRow extends HeatRow {
  quarter: ComparedQuarter;
}

/** The comparison of one quarter. */
export interface ComparedInQuarter {
  quarter: ComparedQuarter;
  answer: ConsistencyAnswer;
}

const quarterColumns: FigureColumn<QuarterHeatRow>[] = [
  { kind: 'WORDS', key: 'quarter', header: 'Quarter', read: ({ quarter }) => quarter.id },
  { kind: 'WORDS', key: 'quarterLabel', header: 'Months', read: ({ quarter }) => quarter.label },
  {
    ...{ kind: 'WORDS', key: 'finality', header: 'Final or provisional' },
    read: ({ quarter }) => (isFinal(quarter) ? 'final' : markers.provisional.marker),
    markers: ({ quarter }) => (isFinal(quarter) ? [] : [markers.provisional]),
  },
];

function isFinal({ windowState }: ComparedQuarter): boolean {
  return windowState === 'CLOSED';
}

const notSummed =
  'Quarters may answer different editions of the form, and areas may have changed: the ledger of breaks says which may be compared.';

/** Every quarter of a view in one file, the newest first; quarters of which nothing has been accepted are left out. */
export function allQuartersTable(
  compared: readonly ComparedInQuarter[],
  choice: Pick<ConsistencyChoice, 'boundaries'>,
  rowsName: string,
): CsvTable<QuarterHeatRow> {
  const known = compared.filter(({ answer }) => answer.areas.some(({ accepted }) => accepted > 0));
  const rows = known.flatMap(({ quarter, answer }) => toHeatRows(answer).map((row) => ({ ...row, quarter })));
  const columns = [...quarterColumns, ...heatColumns<QuarterHeatRow>(rowsName)];
  const sources = [...new Set(known.map(({ answer }) => answer.source))].map(note);
  return csvTable(
    { columns, rows },
    [...sources, liveCounts, note(notSummed)],
    [
      { header: 'Measure', value: 'Share in place' },
      { header: 'Publication', value: 'None: live counts of organisations' },
      boundariesFact(choice.boundaries),
    ],
  );
}
