import type { FigureColumn } from '@monitor/domain';
import type { ComparedAreaPartsFragment } from '@monitor/web-graphql';

/** A row about an area. */
export interface AreaRow {
  area: ComparedAreaPartsFragment;
}

/** The columns that name an area: by its short name on the page, by its code and whole name in a file. */
export function areaColumns<Row extends AreaRow>(rowsName: string): FigureColumn<Row>[] {
  return [
    { kind: 'WORDS', key: 'areaCode', header: 'Area code', only: 'FILE', read: ({ area }) => area.code },
    {
      kind: 'WORDS',
      key: 'area',
      header: rowsName,
      fileHeader: 'Area',
      read: ({ area }) => area.shortName,
      readForFile: ({ area }) => area.name,
      isRowHeader: true,
    },
  ];
}
