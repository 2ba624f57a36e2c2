import { gapFigure, quarterLabel, shownValue, writeFigure } from '@monitor/domain';
import type { Figure, FigureColumn } from '@monitor/domain';
import type { IntervalRow } from '@monitor/web-charts';
import type { CauseKind } from '@monitor/web-graphql';
import type { EquityArea } from './equity-answer.js';

/** One step from the earlier gap to the newest: what it is, by how much, and where it ends. */
export interface ChangeStep {
  key: string;
  label: string;
  /** By how much it makes the gap wider; null for the two gaps themselves. */
  by: number | null;
  from: number;
  to: number;
}

/** How the newest gap came about, since an earlier quarter. */
export interface ChangeInSteps {
  since: string;
  steps: ChangeStep[];
}

const partLabels: Partial<Record<CauseKind, string>> = {
  SAME_ORGANISATIONS: 'The same organisations changed',
  WHO_ANSWERED: 'Other organisations answered',
  SIZE: 'Organisations count with more or fewer people',
  BOUNDARIES: 'Organisations belong to another area',
  REVISION: 'Returns were corrected',
};

/** Parts and gaps are rounded each on their own: so far their sums may lie apart. */
const mostApart = 0.005;

/**
 * The newest gap in steps from that of a year before, or else of the quarter before; null where its parts are not
 * published, or a break lies between.
 */
export function changeInSteps({ points, breaks }: EquityArea): ChangeInSteps | null {
  const latest = points.at(-1);
  const now = latest === undefined ? null : shownValue(latest.difference);
  if (latest === undefined || now === null) return null;
  for (const { sinceQuarterId: since, split } of latest.changes ?? []) {
    const before = points.find(({ quarter }) => quarter.id === since);
    const gap = before === undefined ? null : shownValue(before.difference);
    const isParted = breaks.some(({ quarterIds }) => quarterIds.some((id) => id > since && id <= latest.quarter.id));
    if (gap === null || split == null || isParted) continue;
    const steps = stepsBetween({ before: gap, now }, split, { since, until: latest.quarter.id });
    if (steps !== null) return { since, steps };
  }
  return null;
}

function stepsBetween(
  { before, now }: { before: number; now: number },
  split: readonly { kind: CauseKind; value: number }[],
  { since, until }: { since: string; until: string },
): ChangeStep[] | null {
  const total = split.reduce((sum, { value }) => sum + value, 0);
  // Parts say how much wider: of a gap that lies the other way, wider is further below zero.
  const way = [1, -1].find((each) => Math.abs(each * (now - before) - total) <= mostApart);
  if (way === undefined) return null;
  let at = way * before;
  const parts = split.map(({ kind, value }): ChangeStep => {
    const from = at;
    at += value;
    return { key: kind, label: partLabels[kind] ?? kind, by: value, from, to: at };
  });
  const first = { key: 'before', label: `Gap, ${quarterLabel(since)}`, by: null, from: 0, to: way * before };
  return [first, ...parts, { key: 'now', label: `Gap, ${quarterLabel(until)}`, by: null, from: 0, to: way * now }];
}

/** A difference in points, as a figure without limits. */
export function pointsFigure(value: number): Figure {
  return gapFigure({ status: 'PUBLISHED', value, lower: null, upper: null });
}

/** The steps as rows of a picture: each a bar from where it begins to where it ends. */
export function toStepRows(steps: readonly ChangeStep[]): IntervalRow[] {
  return steps.map(({ key, label, by, from, to }) => ({
    ...{ key, label, estimate: pointsFigure(to) },
    possible: { lower: Math.min(from, to), upper: Math.max(from, to) },
    words: by === null ? writeFigure(pointsFigure(to)).figure : signed(by),
  }));
}

function signed(by: number): string {
  const { figure } = writeFigure(pointsFigure(by));
  return by > 0 ? `+${figure}` : figure;
}

/** The steps in numbers. */
export const stepColumns: FigureColumn<ChangeStep>[] = [
  { ...{ kind: 'WORDS', key: 'step', header: 'Step' }, read: ({ label }) => label, isRowHeader: true },
  {
    ...{ kind: 'FIGURE', key: 'by', header: 'Makes the gap wider by', unit: 'PERCENTAGE_POINTS', hasInterval: false },
    read: ({ by }) => (by === null ? notAStep : pointsFigure(by)),
  },
  {
    ...{ kind: 'FIGURE', key: 'to', header: 'Gap after it', unit: 'PERCENTAGE_POINTS', hasInterval: false },
    read: ({ to }) => pointsFigure(to),
  },
];

const notAStep = gapFigure({ status: 'NOT_APPLICABLE', value: null, lower: null, upper: null });
