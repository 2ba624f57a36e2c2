import { writeFigure } from '@monitor/domain';
import type { AreaLevel, ChangeInMatrix, GapMatrixPartsFragment } from '@monitor/web-graphql';

export type MatrixAnswer = GapMatrixPartsFragment;
export type MatrixGap = MatrixAnswer['gaps'][number];

/** What has become of a gap, in a few words: the words carry it, the sign before them only helps. */
export const changeLabels: Record<ChangeInMatrix, { sign: string; words: string }> = {
  WIDENED: { sign: '▲', words: 'Widened' },
  LEVELLED_DOWN: { sign: '◆', words: 'Levelling down' },
  LEVELLED_DOWN_IN_PART: { sign: '◆', words: 'Narrowed, in part levelling down' },
  NARROWED: { sign: '▽', words: 'Narrowed, how cannot be told' },
  CAUGHT_UP: { sign: '▼', words: 'Narrowed: those behind rose' },
  AS_BEFORE: { sign: '=', words: 'As before' },
  CANNOT_TELL: { sign: '?', words: 'Cannot tell' },
  NOTHING_TO_COMPARE: { sign: '–', words: 'Nothing to compare' },
};

/** Changes in the order in which somebody should hear of them: what got worse first. */
const urgency: readonly ChangeInMatrix[] = [
  'WIDENED',
  'LEVELLED_DOWN',
  'LEVELLED_DOWN_IN_PART',
  'NARROWED',
  'CAUGHT_UP',
];

/** The gaps that have changed, what got worse first, and of those alike the widest. */
export function changedGaps(gaps: readonly MatrixGap[]): MatrixGap[] {
  const rank = ({ change }: MatrixGap) => urgency.indexOf(change);
  const width = ({ difference }: MatrixGap) => Math.abs(difference.value ?? 0);
  return gaps.filter((gap) => rank(gap) >= 0).sort((a, b) => rank(a) - rank(b) || width(b) - width(a));
}

/** The gaps that somebody has reported. */
export function reportedGaps({ gaps }: Pick<MatrixAnswer, 'gaps'>): MatrixGap[] {
  return gaps.filter(({ quarter }) => quarter !== null);
}

/** The measures that nobody has reported by any groups, by name. */
export function unreportedMeasures(answer: Pick<MatrixAnswer, 'gaps'>): string[] {
  const reported = new Set(reportedGaps(answer).map(({ metric }) => metric.id));
  return [
    ...new Set(answer.gaps.filter(({ metric }) => !reported.has(metric.id)).map(({ metric }) => metric.shortName)),
  ];
}

/** The measures in their order, each with its gaps by the kind of groups; none that nobody has reported. */
export function rowsOfMatrix(answer: Pick<MatrixAnswer, 'gaps'>) {
  const { gaps } = answer;
  const metrics = new Map(reportedGaps(answer).map(({ metric }) => [metric.id, metric]));
  return [...metrics.values()].map((metric) => ({
    metric,
    gaps: new Map(gaps.filter((gap) => gap.metric.id === metric.id).map((gap) => [gap.stratifier.stratifier, gap])),
  }));
}

/** The kinds of groups in their order, each with the pair that is set against each other. */
export function groupsOfMatrix({ gaps }: Pick<MatrixAnswer, 'gaps'>) {
  return [...new Map(gaps.map(({ stratifier, pair }) => [stratifier.stratifier, { ...stratifier, pair }])).values()];
}

/** The newest quarter of which a gap is shown; null where none is. */
export function newestQuarter({ gaps }: Pick<MatrixAnswer, 'gaps'>): MatrixGap['quarter'] {
  const quarters = gaps.flatMap(({ quarter }) => quarter ?? []);
  return quarters.reduce<MatrixGap['quarter']>(
    (newest, quarter) => (newest === null || quarter.id > newest.id ? quarter : newest),
    null,
  );
}

/** How wide a gap is, as it stands in a cell; why there is none, where none is shown. */
export function gapInCell({ difference }: Pick<MatrixGap, 'difference'>): string {
  const { figure, absent } = writeFigure(difference);
  return absent ?? `${figure} points`;
}

/** What a gap is of, for links that are heard without the table around them. */
export function nameOfGap({ metric, stratifier }: Pick<MatrixGap, 'metric' | 'stratifier'>): string {
  return `${metric.shortName} by ${stratifier.label.toLowerCase()}`;
}

/** Whose matrix it is, as addresses have it. */
export interface MatrixPlace {
  level: AreaLevel;
  area: string;
  boundaries?: string;
  quarter?: string;
}

function placeParameters({ level, area, boundaries = '', quarter = '' }: MatrixPlace): [string, string][] {
  const all: [string, string][] = [
    ['quarter', quarter],
    ['level', level],
    ['area', level === 'ENGLAND' ? '' : area],
    ['boundaries', boundaries],
  ];
  return all.filter(([, value]) => value !== '');
}

/** The page on which one gap is followed. */
export function gapAddress(
  { metric, stratifier }: Pick<MatrixGap, 'metric' | 'stratifier'>,
  place: MatrixPlace,
): string {
  const of: [string, string][] = [
    ['metric', metric.id],
    ['group', stratifier.stratifier],
  ];
  return `/equity?${new URLSearchParams([...placeParameters(place), ...of]).toString()}`;
}

/** The page of all gaps of an area. */
export function matrixAddress(place: MatrixPlace): string {
  return `/gaps?${new URLSearchParams(placeParameters(place)).toString()}`;
}
