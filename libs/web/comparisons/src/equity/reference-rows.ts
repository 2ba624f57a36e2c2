import { declaredPair, stratifierDefinition } from '@monitor/domain';
import type { FigureColumn, FigureRows } from '@monitor/domain';
import { areaColumns } from '../kit/area-columns.js';
import type { AreaRow } from '../kit/area-columns.js';
import { asOfWords } from '../publication/publication-words.js';
import type { EquityAnswer, EquityArea, GroupsAgainst } from './equity-answer.js';

/** One group set against the reference. */
export interface ReferenceRow extends AreaRow {
  gap: GroupsAgainst['gaps'][number];
  asOf: number | null;
}

/** Every group that is set against the reference: the rows of picture, table and file. */
export function referenceTable({ area }: EquityArea, against: GroupsAgainst): FigureRows<ReferenceRow> {
  const { quarter, label, asOf, gaps } = against;
  const figure = { kind: 'FIGURE', hasInterval: true } as const;
  const inFile = { kind: 'WORDS', only: 'FILE' } as const;
  const columns: FigureColumn<ReferenceRow>[] = [
    ...areaColumns<ReferenceRow>('Area').map((column): FigureColumn<ReferenceRow> => ({ ...column, only: 'FILE' })),
    { ...inFile, key: 'quarter', header: 'Quarter', read: () => quarter.label },
    { ...inFile, key: 'reference', header: 'Set against', read: () => label },
    { kind: 'WORDS', key: 'group', header: 'Group', read: ({ gap }) => gap.label, isRowHeader: true },
    {
      ...{ ...figure, key: 'gap', header: `“${label}” minus the group`, fileHeader: 'Gap', unit: 'PERCENTAGE_POINTS' },
      read: ({ gap }) => gap.difference,
    },
    {
      ...{ ...figure, key: 'ratio', header: `“${label}” divided by the group`, fileHeader: 'Ratio', unit: 'RATIO' },
      read: ({ gap }) => gap.ratio,
    },
    { ...inFile, key: 'publication', header: 'Publication', read: (row) => asOfWords(row.asOf) },
  ];
  return { columns, rows: gaps.map((gap) => ({ area, gap, asOf })), rowKey: ({ gap }) => gap.group };
}

/** How the gaps are read, and that a reference which is chosen after looking decides nothing. */
export function referenceSentence(
  { label, isDeclared, comparisons }: GroupsAgainst,
  { stratifier }: Pick<EquityAnswer, 'stratifier'>,
): string {
  const read = `The share of “${label}” minus that of each other group, in percentage points: above zero, the share is higher for “${label}”. Each interval allows for all ${comparisons} comparisons: every pair of groups, and what else this page compares.`;
  if (isDeclared)
    return `${read} This reference was fixed beforehand, and the first line of this page is judged against it.`;
  const definition = stratifierDefinition(stratifier.stratifier);
  const declared = definition.groups.find(({ code }) => code === declaredPair(definition)?.reference)?.label;
  return `${read} You chose this reference, so the picture describes and decides nothing: among several groups, some two always lie far apart. The first line of this page is judged against “${declared ?? ''}”, which was fixed beforehand.`;
}
