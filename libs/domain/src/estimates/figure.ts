import type { Estimate, EstimateStatus } from './estimate.js';

/** What the number of a figure counts or compares. */
export const figureUnits = ['SHARE', 'PERCENTAGE_POINTS', 'RATIO', 'COUNT'] as const;
export type FigureUnit = (typeof figureUnits)[number];

/** Signs that stand beside a figure that is shown; the sign in place of an absent one follows from its status. */
export const figureMarkers = ['ESTIMATED', 'LOW_RELIABILITY', 'PROVISIONAL', 'REVISED'] as const;
export type FigureMarker = (typeof figureMarkers)[number];

const unitMeanings: Record<FigureUnit, string> = {
  SHARE: 'A share of people or of answers, from 0 to 1; written as a percentage.',
  PERCENTAGE_POINTS: 'A difference of two shares, from -1 to 1; written in percentage points.',
  RATIO: 'One share divided by another; 1 where they are equal.',
  COUNT: 'A number of people or of organisations.',
};

/** What the number of a figure is, in one sentence. */
export function figureUnitMeaning(unit: FigureUnit): string {
  return unitMeanings[unit];
}

const markerMeanings: Record<FigureMarker, string> = {
  ESTIMATED: 'Estimated: counts of an area that was split were shared out by weights; shown as [e].',
  LOW_RELIABILITY: 'Of low reliability: it rests on few people or few organisations; shown as [u].',
  PROVISIONAL: 'Provisional: returns of the quarter may still come in; shown as [p].',
  REVISED: 'Revised since it was first shown; shown as [r].',
};

/** What a marker beside a figure says, in one sentence, with the marker as it is shown. */
export function figureMarkerMeaning(marker: FigureMarker): string {
  return markerMeanings[marker];
}

/** A figure as it travels: the numbers to draw, and all that is needed to write it. Never prose to be read back. */
export interface Figure {
  status: EstimateStatus;
  /** Shares run from 0 to 1 and differences of shares from -1 to 1, whatever the unit they are written in. */
  value: number | null;
  lower: number | null;
  upper: number | null;
  unit: FigureUnit;
  /** Digits after the point as it is written: of the percentage, where it is a share or a difference of two. */
  decimals: number;
  markers: readonly FigureMarker[];
}

/** From this denominator on a percentage bears one decimal; below, a single person would move it by more than that. */
const decimalFrom = 1000;

/** Digits after the point that the denominator of a percentage allows; none where it is not known. */
export function decimalsFor(denominator: number | null): number {
  return denominator !== null && denominator >= decimalFrom ? 1 : 0;
}

type Numbers = Pick<Estimate, 'status' | 'value' | 'lower' | 'upper'>;

function figureOf({ status, value, lower, upper }: Numbers, unit: FigureUnit, decimals: number): Figure {
  return { status, value, lower, upper, unit, decimals, markers: [] };
}

/** A share, with the digits that its denominator allows. */
export function shareFigure(share: Numbers, denominator: number | null = null): Figure {
  return figureOf(share, 'SHARE', decimalsFor(denominator));
}

/** A difference of two shares in percentage points, with one decimal: gaps are small beside the shares they compare. */
export function gapFigure(difference: Numbers): Figure {
  return figureOf(difference, 'PERCENTAGE_POINTS', 1);
}

/** One share divided by another, with two decimals. */
export function ratioFigure(ratio: Numbers): Figure {
  return figureOf(ratio, 'RATIO', 2);
}

/** A number of people, organisations or answers. */
export function countFigure({ status, value }: Pick<Estimate, 'status' | 'value'>): Figure {
  return figureOf({ status, value, lower: null, upper: null }, 'COUNT', 0);
}

/** A number to draw or compare, or null: what is not published has none, whatever it travels with. */
export function shownValue({ status, value }: Pick<Figure, 'status' | 'value'>): number | null {
  return status === 'PUBLISHED' && value !== null && Number.isFinite(value) ? value : null;
}

/** Whether a figure rests on so little that nothing may be read from it beside others. */
export function isUnreliable({ markers }: Pick<Figure, 'markers'>): boolean {
  return markers.includes('LOW_RELIABILITY');
}

/** The lowest and the highest of the figures that are shown and reliable; null where none is. */
export function figureRange<Holder>(
  holders: readonly Holder[],
  read: (holder: Holder) => Figure,
): { lowest: Holder; highest: Holder } | null {
  const shown = holders
    .flatMap((holder) => {
      const figure = read(holder);
      const value = isUnreliable(figure) ? null : shownValue(figure);
      return value === null ? [] : [{ holder, value }];
    })
    .sort((a, b) => a.value - b.value);
  const [lowest, highest] = [shown[0], shown.at(-1)];
  return lowest === undefined || highest === undefined ? null : { lowest: lowest.holder, highest: highest.holder };
}
