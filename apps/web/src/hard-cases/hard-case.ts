import { shareFigure } from '@monitor/domain';
import type { Figure } from '@monitor/domain';

/** What a chart may be asked to draw and is easily wrong about, by its name on the page. */
export const hardCases = {
  none: 'Nothing to draw',
  onePoint: 'One point',
  allHidden: 'Everything hidden',
  many: '42 of them',
  longNames: 'Long names',
} as const;

export type HardCase = keyof typeof hardCases;

/** One thing to draw, whatever the chart makes of it. */
export interface HardRow {
  key: string;
  label: string;
  figure: Figure;
}

const longNames = [
  'Bath and North East Somerset, Swindon and Wiltshire',
  'Bristol, North Somerset and South Gloucestershire and all of its neighbours in the west',
  'Leicester, Leicestershire and Rutland',
  'Herefordshire, Worcestershire, Shropshire, Telford, Wrekin, Staffordshire and Stoke-on-Trent',
  'North East and North Cumbria, including the coast and the dales',
];

/** A share between 5% and 95% with its interval; each seventh is hidden, each fifth rests on few organisations. */
function mixedShare(index: number): Figure {
  if (index % 7 === 6) return hiddenShare;
  const value = 0.5 + 0.45 * Math.sin(index * 1.7);
  const reach = 0.04 + (index % 4) * 0.03;
  const share = shareFigure({
    ...{ status: 'PUBLISHED', value },
    ...{ lower: Math.max(0, value - reach), upper: Math.min(1, value + reach) },
  });
  return index % 5 === 4 ? { ...share, markers: ['LOW_RELIABILITY'] } : share;
}

/** Hidden to protect people. */
export const hiddenShare: Figure = shareFigure({ status: 'SUPPRESSED', value: null, lower: null, upper: null });

const named = (labels: readonly string[], figureOf: (index: number) => Figure): HardRow[] =>
  labels.map((label, index) => ({ key: `row-${index}`, label, figure: figureOf(index) }));

const numbered = (count: number) => Array.from({ length: count }, (_, index) => `Board ${index + 1}`);

/** The rows of each case. */
export const hardRows: Readonly<Record<HardCase, readonly HardRow[]>> = {
  none: [],
  onePoint: named(['London'], mixedShare),
  allHidden: named(['London', 'Midlands', 'South West', 'North East and Yorkshire'], () => hiddenShare),
  many: named(numbered(42), mixedShare),
  longNames: named(longNames, mixedShare),
};
