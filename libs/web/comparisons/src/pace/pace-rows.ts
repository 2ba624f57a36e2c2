import { figureInWords, formatCount, shareFigure } from '@monitor/domain';
import type { FigureColumn, FileFact } from '@monitor/domain';
import type { BesideSeries, TrendPanel, TrendPoint } from '@monitor/web-charts';
import { areaColumns } from '../kit/area-columns.js';
import type { AreaRow } from '../kit/area-columns.js';
import type { PaceAnswer, PaceGroup, PlansInTime } from './pace-answer.js';

/** A row of the table: what is compared, or all of it together. */
export interface PaceRow extends AreaRow {
  plans: PlansInTime;
  /** Null for all together. */
  verdict: PaceGroup['verdict'] | null;
}

const verdictLabels: Record<PaceGroup['verdict'], string> = {
  LONGER: 'Longer',
  SHORTER: 'Less long',
  CANNOT_TELL: 'Cannot tell',
  TOO_FEW: 'Too few',
};

/** What is compared, and all together as the last row. */
export function toPaceRows({ groups, whole }: Pick<PaceAnswer, 'groups' | 'whole'>): PaceRow[] {
  const together = { code: 'ENG', name: 'All together', shortName: 'All together' };
  return [
    ...groups.map((group) => ({ area: group, plans: group, verdict: group.verdict })),
    { area: together, plans: whole, verdict: null },
  ];
}

/** A median with its limits in words: "5 (4 to 7)"; a limit, or the median itself, may lie beyond what was followed. */
export function medianInWords({ medianQuarters, medianLower, medianUpper }: PlansInTime): string {
  if (medianQuarters === null) return 'Not reached';
  if (medianLower === null) return String(medianQuarters);
  const upper = medianUpper === null ? 'or more' : `to ${String(medianUpper)}`;
  return `${String(medianQuarters)} (${String(medianLower)} ${upper})`;
}

/** How long plans take and what became of them, in numbers. */
export function paceColumns(rowsName: string): FigureColumn<PaceRow>[] {
  return [
    ...areaColumns<PaceRow>(rowsName),
    {
      ...{ kind: 'COUNT', key: 'organisations', header: 'Organisations with plans' },
      read: ({ plans }) => plans.organisations,
    },
    { ...{ kind: 'COUNT', key: 'plans', header: 'Plans followed' }, read: ({ plans }) => plans.plans },
    {
      ...{ kind: 'WORDS', key: 'median', header: 'Quarters until half are in place (95% interval)' },
      read: ({ plans }) => medianInWords(plans),
      sortBy: ({ plans }) => plans.medianQuarters,
    },
    {
      ...{ kind: 'FIGURE', key: 'withinYear', header: 'In place within a year', unit: 'SHARE', hasInterval: true },
      read: ({ plans }) => plans.withinYear,
    },
    {
      ...{ kind: 'WORDS', key: 'verdict', header: 'Than all others' },
      read: ({ verdict }) => (verdict === null ? '' : verdictLabels[verdict]),
    },
    { ...{ kind: 'COUNT', key: 'inPlace', header: 'Put in place' }, read: ({ plans }) => plans.inPlace },
    { ...{ kind: 'COUNT', key: 'givenUp', header: 'Given up' }, read: ({ plans }) => plans.givenUp },
    { ...{ kind: 'COUNT', key: 'open', header: 'Still open when last seen' }, read: ({ plans }) => plans.open },
    {
      ...{ kind: 'WORDS', key: 'undone', header: 'Undone later' },
      read: ({ plans }) => `${formatCount(plans.undone)} of ${formatCount(plans.followedInPlace)}`,
      sortBy: ({ plans }) => plans.undone,
    },
    {
      ...{ kind: 'FIGURE', key: 'undoneWithinYear', header: 'Undone within a year', unit: 'SHARE', hasInterval: true },
      read: ({ plans }) => plans.undoneWithinYear,
    },
  ];
}

/** One small chart for each that is compared and has plans, with the line of all together behind it. */
export function toPacePanels({ groups, whole }: Pick<PaceAnswer, 'groups' | 'whole'>): TrendPanel[] {
  return groups
    .filter(({ points }) => points.length > 1)
    .map((group) => ({
      ...{ key: group.code, title: group.shortName, latest: `Within a year: ${figureInWords(group.withinYear)}` },
      ...{ points: toCurve(group.points), breaks: [], beside: besideOf(whole, group.points.length) },
    }));
}

/** The curve of some plans, by quarters since each was made. */
export function toCurve(points: PlansInTime['points']): TrendPoint[] {
  return points.map(({ quarters, inPlace }) => {
    const unit = quarters === 1 ? 'quarter' : 'quarters';
    return { key: String(quarters), label: [String(quarters), unit], estimate: inPlace };
  });
}

function besideOf({ points }: PlansInTime, length: number): BesideSeries {
  return { name: null, points: toCurve(points.slice(0, length)), breaks: [] };
}

/** One point of a curve. */
export interface CurveRow extends AreaRow {
  point: PlansInTime['points'][number];
}

/** The points of all curves in one list. */
export function toCurveRows(rows: readonly PaceRow[]): CurveRow[] {
  return rows.flatMap(({ area, plans }) => plans.points.map((point) => ({ area, point })));
}

/** The curves, in numbers. */
export function curveColumns(rowsName: string): FigureColumn<CurveRow>[] {
  return [
    ...areaColumns<CurveRow>(rowsName),
    { ...{ kind: 'COUNT', key: 'quarters', header: 'Quarters since the plan' }, read: ({ point }) => point.quarters },
    { ...{ kind: 'COUNT', key: 'open', header: 'Plans open just before' }, read: ({ point }) => point.open },
    {
      ...{ kind: 'FIGURE', key: 'inPlace', header: 'In place by then', unit: 'SHARE', hasInterval: true },
      read: ({ point }) => point.inPlace,
    },
    {
      ...{ kind: 'FIGURE', key: 'givenUp', header: 'Given up by then', unit: 'SHARE', hasInterval: false },
      read: ({ point: { givenUp: value } }) => shareFigure({ status: 'PUBLISHED', value, lower: null, upper: null }),
    },
  ];
}

/** What holds for all rows of a file. */
export function paceFacts({ quarter, since, practice }: PaceAnswer): FileFact[] {
  return [
    { header: 'Since', value: since?.label ?? 'No returns' },
    { header: 'Until', value: quarter.label },
    { header: 'What is planned', value: practice.text },
  ];
}
