import { proportionPositions, ratePositions, ratioPositions } from '@monitor/statistics';
import type { FunnelPosition } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { recordedRates, recordedUnits } from '../funnel/recorded-units.js';
import type { FunnelInput } from '../funnel/recorded-units.js';

export const adapter: Adapter = {
  file: 'phe_funnel_significance.json',
  compute(input) {
    const positions = positionsOf(input as FunnelInput);
    return positions.computable ? { significance: positions.units.map(label) } : { error: positions.message };
  },
};

function positionsOf(input: FunnelInput) {
  if (input.statistic === 'proportion') return proportionPositions(recordedUnits(input));
  if (input.statistic === 'ratio') return ratioPositions(recordedUnits(input));
  const { multiplier = 100_000, rate_type } = input;
  return ratePositions(recordedRates(input), { multiplier, standardised: rate_type === 'dsr' });
}

function label({ side, level }: FunnelPosition): string {
  if (side === 'inside') return 'Not significant';
  if (side === 'not-applicable') return 'Not applicable for events less than 10 for dsrs';
  return `${side === 'high' ? 'High' : 'Low'} (${level === 0.998 ? '0.001' : '0.025'})`;
}
