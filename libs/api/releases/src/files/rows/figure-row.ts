import type { PublishedFigure } from '@monitor/analysis';

/** A figure as a row of a download: what it is of in words, and which publication it stands in. */
export interface FigureRow extends PublishedFigure {
  areaName: string;
  publication: number;
}

/** A value of a row; null where there is none, and `status` says why. */
export type RowValue = string | number | null;

/** One column of every download of figures. */
export interface RowColumn {
  name: string;
  /** What its values are: words or codes, whole numbers, or numbers. */
  kind: 'TEXT' | 'COUNT' | 'NUMBER';
  /** What it says, in a sentence or two. */
  meaning: string;
  read: (row: FigureRow) => RowValue;
}

const text = (name: string, meaning: string, read: RowColumn['read']): RowColumn => ({
  ...{ name, kind: 'TEXT', meaning, read },
});
const count = (name: string, meaning: string, read: RowColumn['read']): RowColumn => ({
  ...{ name, kind: 'COUNT', meaning, read },
});
const number = (name: string, meaning: string, read: RowColumn['read']): RowColumn => ({
  ...{ name, kind: 'NUMBER', meaning, read },
});

/** Marks as they stand in a column: codes with a blank between them, nothing where there is none. */
export function markersText({ markers }: Pick<FigureRow, 'markers'>): string {
  return markers.join(' ');
}

/** The columns of every download of figures, in their order. Columns are added at the end and never renamed. */
export const rowColumns: readonly RowColumn[] = [
  text('quarter', 'Quarter of the NHS financial year, for example 2026-27-Q2.', (row) => row.quarterId),
  text('level', 'ENGLAND, REGION, or ICB for an integrated care board.', (row) => row.level),
  text('area_code', 'ODS code of the region or board; ENG is England.', (row) => row.areaCode),
  text('area_name', 'Its name, as it was known when the publication was built.', (row) => row.areaName),
  text(
    'boundaries',
    'AS_WAS: areas as they were in the quarter. AS_NOW: restated on the boundaries of the publication. England is the same in both, and stands once.',
    (row) => row.boundaries,
  ),
  text('metric', 'Code of the metric, for example M01.', (row) => row.metricId),
  text('stratifier', 'What people are grouped by, for example DEPRIVATION.', (row) => row.stratifier),
  text('group', 'Code of the group; empty where the figure is of all groups together.', (row) => row.group),
  text(
    'measure',
    'SHARE of the group; DIFFERENCE and RATIO of the two groups compared; UNKNOWN: share of people whose group is not known.',
    (row) => row.measure,
  ),
  number(
    'value',
    'The figure: shares from 0 to 1, differences of shares from -1 to 1. Empty unless status is PUBLISHED.',
    (row) => row.value,
  ),
  number('lower', 'Lower limit of the 95% interval; empty where there is none.', (row) => row.lower),
  number('upper', 'Upper limit of the 95% interval; empty where there is none.', (row) => row.upper),
  count(
    'numerator',
    'People of the group of whom it is so, rounded to the nearest 5; of shares only.',
    (row) => row.numerator,
  ),
  count(
    'denominator',
    'People of the group, rounded to the nearest 5; it may be shown where the share is hidden.',
    (row) => row.denominator,
  ),
  text('status', 'PUBLISHED, or why there is no figure.', (row) => row.status),
  text('markers', 'Signs of the figure with a blank between them; empty where there is none.', markersText),
  count('organisations', 'Organisations whose counts the table adds up.', (row) => row.organisations),
  count(
    'as_of',
    'The publication that first showed the table as it is: an earlier one where nothing changed, or where a change waits.',
    (row) => row.asOf,
  ),
  count('publication', 'The publication that this file is of.', (row) => row.publication),
];
