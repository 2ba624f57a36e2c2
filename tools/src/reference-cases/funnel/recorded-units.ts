import type { FunnelUnit, RateUnit } from '@monitor/statistics';

export interface FunnelInput {
  statistic: 'proportion' | 'ratio' | 'rate';
  numerator: number[];
  denominator: number[];
  rate?: number[];
  rate_type?: 'dsr' | 'crude';
  ratio_type?: 'isr' | 'count';
  years_of_data?: number;
  multiplier?: number;
}

/** The units of a recorded call, named by their position. */
export function recordedUnits({ numerator, denominator }: FunnelInput): FunnelUnit[] {
  return numerator.map((events, index) => ({
    unit: String(index + 1),
    numerator: events,
    denominator: denominator[index]!,
  }));
}

export function recordedRates(input: FunnelInput): RateUnit[] {
  return recordedUnits(input).map((unit, index) => ({ ...unit, rate: input.rate![index]! }));
}
