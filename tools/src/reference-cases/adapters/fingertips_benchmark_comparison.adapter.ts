import type { NotComputable } from '@monitor/statistics';
import type { Adapter } from '../adapter.js';
import { compareByControlLimits, compareByOverlap, compareByOwnLimits } from '../measures/benchmark/index.js';
import type { BenchmarkComparison, ComparisonPolarity, LimitedFigure } from '../measures/benchmark/index.js';

interface RecordedFigure {
  value: number | null;
  denom: number | null;
  l: number | null;
  u: number | null;
  l3: number | null;
  u3: number | null;
}

interface Input {
  area: RecordedFigure;
  benchmark: RecordedFigure;
  polarity: string;
  control_limit_sd: number;
  unit: number;
}

export const adapter: Adapter = {
  file: 'fingertips_benchmark_comparison.json',
  compute(input) {
    const { area, benchmark, polarity: label, control_limit_sd, unit } = input as Input;
    const own = readFigure(area);
    const polarity = label.replaceAll(' ', '-') as ComparisonPolarity;
    const spc = { polarity, standardDeviations: control_limit_sd, scale: unit };
    return {
      spc_for_proportions: significance(compareByControlLimits(own, benchmark.value, spc), polarity),
      single_overlapping_95: significance(compareByOwnLimits(own, benchmark.value, polarity), polarity),
      single_overlapping_95_99_8: significance(compareByOwnLimits(own, benchmark.value, polarity, 2), polarity),
      double_overlapping: significance(compareByOverlap(own, readFigure(benchmark), polarity), polarity),
    };
  },
};

function readFigure({ value, denom, l, u, l3, u3 }: RecordedFigure): LimitedFigure {
  return { value, denominator: denom, lower95: l, upper95: u, lower998: l3, upper998: u3 };
}

/** Without a judgement the reference says "Worse" for lower and "Better" for higher. */
function significance(comparison: BenchmarkComparison | NotComputable, polarity: ComparisonPolarity): string {
  if (!comparison.computable) return 'None';
  if (comparison.side === 'similar') return 'Same';
  const good = (comparison.side === 'higher') === (polarity !== 'low-is-good');
  if (comparison.level === 0.998) return good ? 'Best' : 'Worst';
  return good ? 'Better' : 'Worse';
}
