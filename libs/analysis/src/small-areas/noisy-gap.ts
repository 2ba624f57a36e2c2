/** The gap of one area, with the error that chance leaves it. */
export interface NoisyGap {
  code: string;
  /** A difference of shares, from -1 to 1. */
  value: number;
  standardError: number;
}
