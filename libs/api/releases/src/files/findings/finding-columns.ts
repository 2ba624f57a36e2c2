import type { Cause, FindingFigure } from '@monitor/analysis';
import type { RowValue } from '../rows/figure-row.js';
import type { ToldFinding } from './told-finding.js';

/** One column of a file of findings. */
export interface FindingColumn<Row> {
  name: string;
  kind: 'TEXT' | 'COUNT' | 'NUMBER';
  /** What it says, in a sentence or two. */
  meaning: string;
  read: (row: Row) => RowValue;
}

const text = <Row>(name: string, meaning: string, read: FindingColumn<Row>['read']): FindingColumn<Row> => ({
  ...{ name, kind: 'TEXT', meaning, read },
});
const count = <Row>(name: string, meaning: string, read: FindingColumn<Row>['read']): FindingColumn<Row> => ({
  ...{ name, kind: 'COUNT', meaning, read },
});
const number = <Row>(name: string, meaning: string, read: FindingColumn<Row>['read']): FindingColumn<Row> => ({
  ...{ name, kind: 'NUMBER', meaning, read },
});

const numberMeaning = 'Number of the finding in the files of its publication.';

/** Codes or sentences one after another in a cell. */
const together = (texts: readonly string[]) => texts.join(' ');

/** The columns of `findings.csv`: one row a finding. Columns are added at the end and never renamed. */
export const findingColumns: readonly FindingColumn<ToldFinding>[] = [
  count('finding', numberMeaning, (row) => row.number),
  text('quarter', 'The latest quarter that it speaks of.', (row) => row.quarterId),
  text('level', 'ENGLAND, REGION, or ICB for an integrated care board.', (row) => row.level),
  text(
    'area_code',
    'ODS code of the region or board; ENG is England. Empty where all areas of the level are set beside each other.',
    (row) => row.areaCode,
  ),
  text('area_name', 'Its name, as it was known when the publication was built.', (row) => row.areaName),
  text('boundaries', 'AS_WAS or AS_NOW, as in the figures.', (row) => row.boundaries),
  text('metric', 'Code of the metric.', (row) => row.metricId),
  text('stratifier', 'What people are grouped by.', (row) => row.stratifier),
  text('kind', 'The question that it answers.', ({ finding }) => finding.kind),
  text(
    'verdict',
    'DIFFERENT, ALIKE, or CANNOT_TELL, which is not the same as alike.',
    ({ finding }) => finding.verdict,
  ),
  text('subjects', 'Codes of the groups that differ; empty where none does.', ({ finding }) =>
    together(finding.subjects),
  ),
  text('sentence', 'The finding in words.', ({ finding }) => finding.sentence),
  text('causes', 'Where a change comes from, in words.', ({ finding }) => sentences(finding.causes)),
  text('cautions', 'Codes of what to keep in mind.', ({ finding }) =>
    together(finding.cautions.map(({ kind }) => kind)),
  ),
  text('caution_text', 'The same in words.', ({ finding }) => sentences(finding.cautions)),
  count(
    'comparisons',
    'How many comparisons it allows for; empty where nothing was compared.',
    ({ finding }) => finding.allowance?.comparisons ?? null,
  ),
  number(
    'confidence',
    'Level of the interval that each of them is judged by.',
    ({ finding }) => finding.allowance?.confidence ?? null,
  ),
  number(
    'detectable',
    'Where nobody can tell: the smallest difference that would have shown in four of five cases, as a share.',
    ({ finding }) => finding.detectable?.difference ?? null,
  ),
  text(
    'explained_at',
    'Where it is explained how it is decided, within the service.',
    ({ finding }) => finding.explainedAt,
  ),
  count('publication', 'The publication that this file is of.', (row) => row.publication),
];

function sentences(parts: readonly { sentence: string }[]): string {
  return together(parts.map(({ sentence }) => sentence));
}

/** One figure that a finding rests on, or that one of its causes does. */
export interface FigureOfFinding {
  told: ToldFinding;
  figure: FindingFigure;
  cause: Cause['kind'] | null;
}

/** Every figure of a finding, those of its causes behind its own. */
export function figuresOfFinding(told: ToldFinding): FigureOfFinding[] {
  const { figures, causes } = told.finding;
  return [
    ...figures.map((figure) => ({ told, figure, cause: null })),
    ...causes.flatMap(({ kind, figure }) => (figure === null ? [] : [{ told, figure, cause: kind }])),
  ];
}

/** The columns of `finding-figures.csv`: one row a figure. Columns are added at the end and never renamed. */
export const findingFigureColumns: readonly FindingColumn<FigureOfFinding>[] = [
  count('finding', numberMeaning, ({ told }) => told.number),
  text('name', 'What the figure is within its kind of finding.', ({ figure }) => figure.name),
  text(
    'subject',
    'Code of the group or area that it belongs to; empty where it is of all.',
    ({ figure }) => figure.subject,
  ),
  text('cause', 'The cause that it is of; empty where it is of the finding itself.', ({ cause }) => cause),
  text('unit', 'What it is measured in.', ({ figure }) => figure.unit),
  number('value', 'The figure; empty unless status is PUBLISHED.', ({ figure }) => figure.value),
  number('lower', 'Lower limit of its interval; empty where it has none.', ({ figure }) => figure.lower),
  number('upper', 'Upper limit of its interval; empty where it has none.', ({ figure }) => figure.upper),
  text('status', 'PUBLISHED, or why there is no figure.', ({ figure }) => figure.status),
  text('reason', 'The same in words; empty where there is a figure.', ({ figure }) => figure.reason),
];
