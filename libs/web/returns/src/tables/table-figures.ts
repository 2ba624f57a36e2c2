import {
  cellIn,
  formatCount,
  formatPoints,
  isAnswered,
  isCount,
  isNeeded,
  isOptedOut,
  scopesOf,
  stratifierIn,
  tableTotals,
} from '@monitor/domain';
import type { Cells, Circumstances, Field, FormEdition, MetricDefinition, Scope, TableTotals } from '@monitor/domain';
import type { TableQuestion } from './table-question.js';

/** Stands where there is no figure to give. */
export const noFigure = '–';

/** The metric of a table whose rows are numerators out of denominators; null for a table of other columns. */
function metricOf(edition: FormEdition, { counts, metric }: TableQuestion): MetricDefinition | null {
  if (counts?.of !== 'PAIRS') return null;
  return edition.metrics.find(({ id, kind }) => id === metric && kind !== 'MEDIAN') ?? null;
}

/** What the figure of each row is called: “Share”, “Per 1,000”; null where rows have counts alone. */
export function figureHeading(edition: FormEdition, question: TableQuestion): string | null {
  const metric = metricOf(edition, question);
  if (metric === null) return null;
  return metric.kind === 'RATE' ? `Per ${formatCount(metric.per ?? 1)}` : 'Share';
}

/** The figure of some counts as a number: a share from 0 to 1, or a rate; null where there is none to compute. */
function figureOf(metric: MetricDefinition, { numerator, denominator }: TableTotals): number | null {
  if (denominator === 0) return null;
  if (metric.kind === 'RATE') return ((metric.per ?? 1) * numerator) / denominator;
  return numerator > denominator ? null : numerator / denominator;
}

function inWords(metric: MetricDefinition, figure: number | null): string {
  if (figure === null) return noFigure;
  return metric.kind === 'RATE' ? formatCount(Math.round(10 * figure) / 10) : `${Math.round(100 * figure)}%`;
}

function countsIn(cells: Cells, scope: Scope): TableTotals | null {
  const numerator = cells[cellIn(scope, 'numerator')];
  const denominator = cells[cellIn(scope, 'denominator')];
  return isCount(numerator) && isCount(denominator) ? { numerator, denominator } : null;
}

/** The figures of a table: of each row that has its counts, and of the whole only when every row has them. */
export interface TableFigures {
  heading: string;
  row: (scope: Scope) => number | null;
  whole: number | null;
  inWords: (figure: number | null) => string;
  /** How far a figure moved, in words: “+2 percentage points”. */
  movement: (now: number, before: number) => string;
  /** How far a figure moved, to put the largest first: shares by their points, rates in proportion; from 0 to 1. */
  distance: (now: number, before: number) => number;
}

function movementInWords({ kind }: MetricDefinition, now: number, before: number): string {
  const moved = now - before;
  const words = kind === 'RATE' ? formatCount(Math.round(10 * moved) / 10) : formatPoints(moved);
  if (moved === 0) return 'no change';
  return moved > 0 ? `+${words}` : words;
}

function distanceOf({ kind }: MetricDefinition, now: number, before: number): number {
  if (now === before) return 0;
  return kind === 'RATE' ? Math.abs(now - before) / Math.max(now, before) : Math.abs(now - before);
}

/** How a table's counts read as shares or rates; null where it has no such figure. */
export function tableFigures(edition: FormEdition, question: TableQuestion, cells: Cells): TableFigures | null {
  const metric = metricOf(edition, question);
  const heading = figureHeading(edition, question);
  if (metric === null || heading === null) return null;
  const figure = (counts: TableTotals | null) => (counts === null ? null : figureOf(metric, counts));
  return {
    heading,
    row: (scope) => figure(countsIn(cells, scope)),
    whole: figure(tableTotals(edition, question, cells)),
    inWords: (value) => inWords(metric, value),
    movement: (now, before) => movementInWords(metric, now, before),
    distance: (now, before) => distanceOf(metric, now, before),
  };
}

/** The columns of a table that are counted, which alone can be added up: medians cannot. */
export function countColumns({ shape }: TableQuestion): Field[] {
  return shape.columns.filter(({ kind }) => kind === 'COUNT');
}

/** How many cells of the table's rows are still to be filled in, or to be filled in rightly. */
export function cellsToCome(edition: FormEdition, question: TableQuestion, cells: Cells): number {
  if (isOptedOut(question, cells)) return 0;
  const circumstances: Circumstances = { question, cells, before: null, today: '' };
  const isOpen = (scope: Scope, field: Field) => {
    const value = cells[cellIn(scope, field.key)];
    if (!isAnswered(value)) return isNeeded(field, circumstances, scope);
    return field.kind === 'COUNT' && !isCount(value);
  };
  const { columns } = question.shape;
  return scopesOf(edition, question, cells).flatMap((scope) => columns.filter((column) => isOpen(scope, column)))
    .length;
}

/**
 * The sum of each counted column, by its key; null while any cell is to come, because part of a table is not its
 * whole, and where the rows do not divide one group of people, so that a sum would mean nothing.
 */
export function tableSums(edition: FormEdition, question: TableQuestion, cells: Cells): Map<string, number> | null {
  const { isEquity } = stratifierIn(edition, question.shape.stratifier);
  if (!isEquity || isOptedOut(question, cells) || cellsToCome(edition, question, cells) > 0) return null;
  const scopes = scopesOf(edition, question, cells);
  const sumOf = ({ key }: Field) => scopes.reduce((sum, scope) => sum + Number(cells[cellIn(scope, key)]), 0);
  return new Map(countColumns(question).map((column) => [column.key, sumOf(column)]));
}
