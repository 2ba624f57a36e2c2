import type { FigureUnit } from '@monitor/domain';

/** What is drawn on a scale: a share of 0 to 1, a difference of two shares, or a ratio of two shares. */
export type Measure = Exclude<FigureUnit, 'COUNT'>;

/** An axis: from where to where, and where its lines are. */
export interface Scale {
  measure: Measure;
  min: number;
  max: number;
  ticks: number[];
}

/** The line that means "no difference"; shares have none. */
export const noDifference: Record<Measure, number | null> = { SHARE: null, PERCENTAGE_POINTS: 0, RATIO: 1 };
