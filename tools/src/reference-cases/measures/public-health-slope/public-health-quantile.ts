/** One quantile of an area, its population and its indicator value with what is known of its uncertainty. */
export interface PublicHealthQuantile {
  /** Rank of the quantile, 1 being the most deprived; ranked as a number, never as a text. */
  quantile: number;
  population: number | null;
  value: number | null;
  /** In the unit of the value; give this or both limits. */
  standardError?: number | null;
  /** 95% limits of the value, in its unit. */
  lower?: number | null;
  upper?: number | null;
}

/** What kind of figure the values are, which decides the scale on which their uncertainty is normal. */
export type ValueType = 'mean' | 'rate' | 'proportion';

/** A scale on which values are taken to be normally distributed, and the way back. */
export interface ValueScale {
  name: 'natural' | 'log' | 'logit';
  forward(value: number): number;
  back(value: number): number;
}

const natural: ValueScale = { name: 'natural', forward: (value) => value, back: (value) => value };
const log: ValueScale = { name: 'log', forward: Math.log, back: Math.exp };
const logit: ValueScale = {
  name: 'logit',
  forward: (share) => Math.log(share / (1 - share)),
  back: (odds) => 1 / (1 + Math.exp(-odds)),
};

/** Means are normal as they are, rates on the log scale, proportions on the logit scale. */
export const scaleOf = { mean: natural, rate: log, proportion: logit } satisfies Record<ValueType, ValueScale>;
export const naturalScale = natural;
