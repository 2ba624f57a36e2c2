import type { EstimateStatus } from './estimate.js';
import { shownValue } from './figure.js';
import type { Figure, FigureMarker, FigureUnit } from './figure.js';
import { separateThousands } from './format-count.js';
import { estimateStatusLabel, markerFor, markers } from './markers.js';
import type { Marker } from './markers.js';
import { lowerFirst } from '../wording/letter-case.js';

/** A figure as people read it, in the parts that a page, a chart or a file sets by itself. */
export interface WrittenFigure {
  /** "41%", "5.0", "1.10", "1,005", or the sign that stands for an absent figure. */
  figure: string;
  /** What the header may say instead: "percentage points". Null where the figure bears its unit or has none. */
  unit: string | null;
  /** "36% to 46%"; null where there is no interval. */
  limits: string | null;
  /** Why there is no figure, in words: two reasons share a sign, and none share their words. Null where there is one. */
  absent: string | null;
  /** Signs that stand beside a figure that is shown. */
  signs: readonly string[];
  /** Every sign that the figure bears or is, to be explained below it. */
  markers: readonly Marker[];
}

const markerOf: Record<FigureMarker, Marker> = {
  ESTIMATED: markers.estimated,
  LOW_RELIABILITY: markers.lowReliability,
  PROVISIONAL: markers.provisional,
  REVISED: markers.revised,
};

/** Rounds half away from zero as it is written: 0.285 is 28.5%, though its binary fraction lies a little below. */
export function writePercent(share: number, decimals: number): string {
  const scale = 10 ** decimals;
  const exact = Number((Math.abs(share) * 100 * scale).toPrecision(12));
  const rounded = Math.round(exact) / scale;
  return separateThousands(`${share < 0 && rounded > 0 ? '-' : ''}${rounded.toFixed(decimals)}`);
}

function writePlain(value: number, decimals: number): string {
  const isNought = Number(value.toFixed(decimals)) === 0;
  return separateThousands(isNought ? (0).toFixed(decimals) : value.toFixed(decimals));
}

const writers: Record<FigureUnit, (value: number, decimals: number) => string> = {
  SHARE: (value, decimals) => `${writePercent(value, decimals)}%`,
  PERCENTAGE_POINTS: writePercent,
  RATIO: writePlain,
  COUNT: writePlain,
};

/** "percentage point" for one, "percentage points" for any other number; null for a unit without words. */
export function unitWords(unit: FigureUnit, value: number, decimals: number): string | null {
  if (unit !== 'PERCENTAGE_POINTS') return null;
  const isOne = decimals === 0 && writePercent(Math.abs(value), 0) === '1';
  return isOne ? 'percentage point' : 'percentage points';
}

/** Above zero, but written as zero: a share that is not nought must not read as if it were. */
function isNearZero({ unit, decimals }: Figure, value: number): boolean {
  return unit === 'SHARE' && value !== 0 && writePercent(Math.abs(value), decimals) === writePercent(0, decimals);
}

function withoutFigure(status: Exclude<EstimateStatus, 'PUBLISHED'>): WrittenFigure {
  const marker = markerFor(status);
  const absent = lowerFirst(estimateStatusLabel(status));
  return { figure: marker.marker, unit: null, limits: null, absent, signs: [], markers: [marker] };
}

/**
 * Writes a figure for people, in parts: the figure, its unit, its limits, its signs.
 * @example writeFigure(shareFigure(estimate)).figure // "41%", "[c]", or "[low]" when above zero but rounded to it
 */
export function writeFigure(figure: Figure): WrittenFigure {
  const value = shownValue(figure);
  // A published figure without a value cannot be computed.
  if (value === null) return withoutFigure(figure.status === 'PUBLISHED' ? 'NOT_COMPUTABLE' : figure.status);
  const { unit, decimals, lower, upper } = figure;
  const write = (number: number) => writers[unit](number, decimals);
  const beside = figure.markers.map((name) => markerOf[name]);
  const isLow = isNearZero(figure, value);
  return {
    figure: isLow ? markers.low.marker : write(value),
    unit: unitWords(unit, value, decimals),
    limits: lower === null || upper === null ? null : `${write(lower)} to ${write(upper)}`,
    absent: null,
    signs: beside.map(({ marker }) => marker),
    markers: isLow ? [markers.low, ...beside] : beside,
  };
}

/**
 * A figure on one line, with its unit, or without it where a header bears the unit.
 * @example figureText(gapFigure(estimate)) // "5.0 percentage points (2.0 to 8.0)"
 */
export function figureText(figure: Figure, { withUnit = true }: { withUnit?: boolean } = {}): string {
  const { figure: number, unit, limits, signs } = writeFigure(figure);
  const parts = [number, withUnit ? unit : null, limits === null ? null : `(${limits})`, ...signs];
  return parts.filter((part) => part !== null).join(' ');
}

/** A figure on one line, and where there is none, its sign with the reason in words. */
export function figureInWords(figure: Figure, options: { withUnit?: boolean } = {}): string {
  const { absent } = writeFigure(figure);
  const text = figureText(figure, options);
  return absent === null ? text : `${text} ${absent}`;
}
