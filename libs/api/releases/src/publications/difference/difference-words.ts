import type { FigureMeasure } from '@monitor/analysis';
import { formatPoints } from '@monitor/domain';
import type { Estimate } from '@monitor/domain';

const measureLabels: Record<FigureMeasure, string> = {
  SHARE: 'Share',
  DIFFERENCE: 'Gap',
  RATIO: 'Ratio of two shares',
  UNKNOWN: 'Share whose group is not known',
};

/** What a figure measures, in a few words for people. */
export function measureLabel(measure: FigureMeasure): string {
  return measureLabels[measure];
}

/** With one decimal, as gaps are written: what a publication moves is small beside the figures. */
const oneDecimal = 1_000;
const leastPoints = 0.0005;
const leastRatio = 0.005;

function distance(measure: FigureMeasure, moved: number): string {
  if (measure === 'RATIO') return moved < leastRatio ? 'less than 0.01' : moved.toFixed(2);
  return moved < leastPoints ? 'less than 0.1 percentage points' : formatPoints(moved, oneDecimal);
}

/** A figure before and after, with the numbers of the two publications. */
export interface WordedDifference {
  measure: FigureMeasure;
  before: Estimate | null;
  after: Estimate | null;
  from: number;
  to: number;
}

/** What a figure changed by, or how it came or went, in a few words. Why a figure is hidden is never among them. */
export function differenceText({ measure, before, after, from, to }: WordedDifference): string {
  if (before === null) return `Not in publication ${from}`;
  if (after === null) return `Not in publication ${to}`;
  if (before.value !== null && after.value !== null) return moveText(measure, after.value - before.value);
  if (before.value !== null) return `Shown in publication ${from} alone`;
  if (after.value !== null) return `Shown in publication ${to} alone`;
  return before.status === after.status
    ? 'Shown in neither; the number of people of the group differs'
    : 'Shown in neither, for different reasons';
}

function moveText(measure: FigureMeasure, moved: number): string {
  if (moved === 0) return 'The same; its limits, signs or numbers of people differ';
  return `${distance(measure, Math.abs(moved))} ${moved > 0 ? 'higher' : 'lower'}`;
}
